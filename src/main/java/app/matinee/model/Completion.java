package app.matinee.model;

/// How much of the film a viewing saw.
public enum Completion implements Coded {
    WHOLE,
    ABANDONED,
    PART
}
