package app.matinee.stats;

import java.util.List;
import java.util.Set;

/// What was seen in a span, and how much of it.
///
/// @param viewings all of the span
/// @param films the different films among them
/// @param fresh films of which no viewing is of a year before; all of them for all time
/// @param rewatches viewings marked as such
/// @param rewatched the films of those
/// @param again the films seen more than once in the span, the most often seen first
/// @param minutes the running times of all viewings of films that have one
/// @param untimed viewings of films without a running time
public record Seen(
        int viewings,
        Set<Long> films,
        Set<Long> fresh,
        int rewatches,
        Set<Long> rewatched,
        List<Again> again,
        long minutes,
        int untimed) {

    private static final double HOUR = 60;

    /// A film and how often it was seen.
    public record Again(long film, int times) {}

    public Seen {
        again = List.copyOf(again);
    }

    /// Whole hours, to the nearest.
    public long hours() {
        return Math.round(minutes / HOUR);
    }
}
