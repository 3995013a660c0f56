package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// Someone who may be meant while a name is typed, with what tells namesakes apart.
///
/// @param credits in how many credits of the journal they stand
/// @param film the latest film they are credited in, null if in none
public record PersonSuggestion(PersonRef person, int credits, @Nullable String film) {}
