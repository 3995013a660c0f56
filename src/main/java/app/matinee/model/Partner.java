package app.matinee.model;

/// Someone a person makes films with.
///
/// @param films on how many films of the journal's shelves both stand
public record Partner(PersonRef person, int films) {}
