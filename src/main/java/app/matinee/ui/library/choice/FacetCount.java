package app.matinee.ui.library.choice;

/// One value a facet can be filtered by, and how many films it would leave.
///
/// @param value a genre, tag or country, or the number of a decade or of half stars
public record FacetCount(String value, int films) {}
