package app.matinee.model;

/// What a placed picture shows.
public enum PlacementKind implements Coded {
    POSTER,
    STILL,
    BACKDROP,
    PORTRAIT,
    PHOTOGRAPH,
    ILLUSTRATION,
    OTHER
}
