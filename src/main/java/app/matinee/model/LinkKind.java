package app.matinee.model;

/// What an address leads to.
public enum LinkKind implements Coded {
    TRAILER,
    TEASER,
    CLIP,
    INTERVIEW,
    REVIEW,
    ARTICLE,
    WHERE_TO_WATCH
}
