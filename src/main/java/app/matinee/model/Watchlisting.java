package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// A film's place on the watchlist.
///
/// @param priority 0 is ordinary, higher comes first
public record Watchlisting(@Nullable PartialDate since, String why, int priority) {}
