package app.matinee.model;

/// What sort of work a film is.
public enum FilmKind implements Coded {
    FEATURE,
    SHORT,
    DOCUMENTARY,
    TV_FILM,
    MINISERIES,
    OTHER
}
