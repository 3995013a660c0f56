package app.matinee.model;

/// Whether the body itself counts a nomination. Wins count even where it is not OFFICIAL,
/// nominations only where it is.
public enum Standing implements Coded {
    OFFICIAL,
    UNOFFICIAL,
    WITHDRAWN
}
