package app.matinee.ui.people.roll;

import app.matinee.model.PersonRef;

/// What a line shows of a person.
///
/// @param films on how many films of the owner's shelves they stand
/// @param seen how many of those have been seen
/// @param rating the mean of the owner's ratings of them, 1 to 100; 0 where none is rated
public record PersonLine(PersonRef person, int films, int seen, int rating) {}
