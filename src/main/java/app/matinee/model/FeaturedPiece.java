package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// One piece of a featured film: the writing that fills it, or null while there is none.
public record FeaturedPiece(long id, WritingKind kind, @Nullable Long writingId) {}
