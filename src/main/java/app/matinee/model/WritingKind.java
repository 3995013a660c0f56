package app.matinee.model;

/// What sort of text a piece of writing is.
public enum WritingKind implements Coded {
    REVIEW,
    CRITIQUE,
    RECOMMENDATION,
    INTERVIEW,
    TOP_TEN,
    FEATURE,
    NOTE
}
