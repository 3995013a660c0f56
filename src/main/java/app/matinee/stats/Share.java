package app.matinee.stats;

import java.util.Set;

/// One line of a ranking: a director, a genre, a decade, and what was seen of it.
///
/// @param viewings how often
/// @param films which films, each once
/// @param rating the mean of your ratings of those films, 0 to 100; not a number without any
public record Share(String name, int viewings, Set<Long> films, double rating) {}
