package app.matinee.stats;

import app.matinee.model.DiaryStreaks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When films were seen.
///
/// @param months viewings by month, January first; partial dates of a year only are in none
/// @param weekdays viewings by day of the week, Monday first; only whole days
/// @param years viewings by year, the earliest first, without years that have none
/// @param days viewings of each whole day
/// @param streaks days in a row on which something was watched
/// @param inARow the films of the longest of those
/// @param first the first viewing on a day that is known
/// @param last the last one
public record Times(
        List<Share> months,
        List<Share> weekdays,
        Map<Integer, Share> years,
        Map<LocalDate, Integer> days,
        DiaryStreaks streaks,
        Set<Long> inARow,
        @Nullable Moment first,
        @Nullable Moment last) {

    /// A film on a day.
    public record Moment(long film, LocalDate day) {}
}
