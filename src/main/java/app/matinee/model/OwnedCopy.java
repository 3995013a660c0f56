package app.matinee.model;

/// A copy that is owned, and the film it is of.
///
/// @param film the key of the film
public record OwnedCopy(long film, Copy copy) {}
