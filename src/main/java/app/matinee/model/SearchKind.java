package app.matinee.model;

/// What a search can find.
public enum SearchKind implements Coded {
    FILM,
    PERSON,
    WRITING,
    LIST,
    CEREMONY
}
