package app.matinee.model;

/// How a film came out.
public enum ReleaseKind implements Coded {
    PREMIERE,
    THEATRICAL,
    STREAMING,
    PHYSICAL
}
