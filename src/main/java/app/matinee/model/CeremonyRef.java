package app.matinee.model;

/// A ceremony as another thing points at it: the key and the name it goes by.
public record CeremonyRef(long id, String name) {}
