package app.matinee.ui.kit.poster;

import org.jspecify.annotations.Nullable;

/// What stands on a poster.
///
/// @param year null when unknown
/// @param director the names as one line, empty when unknown
public record PosterText(String title, @Nullable Integer year, String director) {}
