package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// A film of the library by its title alone, light enough to hold all of them.
public record LibraryTitle(long id, String title, @Nullable Integer year) {}
