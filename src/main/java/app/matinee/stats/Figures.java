package app.matinee.stats;

import app.matinee.model.DiaryStreaks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a span of time looks like, looking back. Films and viewings are told apart throughout: a
/// film seen three times is one film and three viewings.
///
/// @param viewings all of the span
/// @param films the different films among them
/// @param fresh films whose first dated viewing of all falls into the span
/// @param rewatches viewings marked as such
/// @param minutes the running times of all viewings of films that have one
/// @param untimed viewings of films without a running time
/// @param months viewings by month, January first; partial dates of a year only are in none
/// @param weekdays viewings by day of the week, Monday first; only whole days
/// @param ratings films by your rating in half stars: 1 to 10 at places 0 to 9
/// @param rating the mean of your ratings of those films, 0 to 100; not a number without any
/// @param years viewings by year, for all time
/// @param days viewings of each whole day
/// @param streaks days in a row on which something was watched
/// @param best the films you rate highest, the best first
/// @param prized the films among them that won something
/// @param prizedRating the mean of your ratings of those; not a number without any
public record Figures(
        Span span,
        int viewings,
        Set<Long> films,
        Set<Long> fresh,
        int rewatches,
        long minutes,
        int untimed,
        List<Share> months,
        List<Share> weekdays,
        List<Set<Long>> ratings,
        double rating,
        Map<Integer, Share> years,
        Map<LocalDate, Integer> days,
        DiaryStreaks streaks,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Share> directors,
        List<Share> genres,
        List<Share> countries,
        List<Share> decades,
        List<Long> best,
        Set<Long> prized,
        double prizedRating) {

    /// Whole hours, to the nearest.
    public long hours() {
        return Math.round(minutes / 60.0);
    }
}
