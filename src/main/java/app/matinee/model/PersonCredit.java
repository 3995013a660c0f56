package app.matinee.model;

/// What a person did on a film.
///
/// @param nameAs the name as credited, "" where it is the person's own
/// @param job such as "Director"; for the cast "Actor"
/// @param character "" outside the cast
public record PersonCredit(
        long film, String nameAs, Department department, String job, String character) {}
