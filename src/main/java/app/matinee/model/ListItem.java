package app.matinee.model;

/// A film's place on a list, with a note.
public record ListItem(long id, long filmId, String note) {}
