package app.matinee.stats;

import app.matinee.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// The time figures are about: one year, or all of it.
///
/// @param year null for all time, which undated viewings belong to as well
public record Span(@Nullable Integer year) {

    public static final Span ALL = new Span(null);

    public static Span of(int year) {
        return new Span(year);
    }

    /// Whether a viewing of a date belongs to it; a date that is not known belongs to no year.
    boolean holds(@Nullable PartialDate date) {
        return year == null || date != null && date.year() == year;
    }
}
