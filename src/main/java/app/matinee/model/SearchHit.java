package app.matinee.model;

/// One thing a search found.
///
/// @param title what it is called
/// @param detail what tells it from others of that name: the year, the director, the film written
///   about
/// @param text where its words stand, to cut a snippet from
public record SearchHit(SearchKind kind, long id, String title, String detail, String text) {}
