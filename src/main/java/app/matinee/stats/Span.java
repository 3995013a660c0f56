package app.matinee.stats;

import org.jspecify.annotations.Nullable;

/// The time figures are about: one year, or all of it.
///
/// @param year null for all time, which undated viewings belong to as well
public record Span(@Nullable Integer year) {

    public static final Span ALL = new Span(null);

    public static Span of(int year) {
        return new Span(year);
    }
}
