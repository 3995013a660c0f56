package app.matinee.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days in a row on which something was watched.
///
/// @param now how many there are up to today, or up to yesterday where today may still become one
/// @param longest the most there ever were
/// @param first the first day of the longest, null without any
/// @param last the last day of it
public record DiaryStreaks(
        int now, int longest, @Nullable LocalDate first, @Nullable LocalDate last) {

    public static DiaryStreaks of(Diary diary, LocalDate today) {
        return of(diary, 0, diary.size(), today);
    }

    /// The streaks within some places of a diary.
    ///
    /// @param from the first of the places
    /// @param to the one after the last
    public static DiaryStreaks of(Diary diary, int from, int to, LocalDate today) {
        int now = 0;
        int longest = 0;
        LocalDate first = null;
        LocalDate last = null;
        LocalDate begin = null;
        LocalDate end = null;
        for (int i = from; i < to; i++) {
            LocalDate day = diary.day(i);
            if (day == null || day.equals(begin) || day.isAfter(today)) {
                continue;
            }
            if (begin == null || end == null || !day.plusDays(1).equals(begin)) {
                end = day;
            }
            begin = day;
            int length = (int) (end.toEpochDay() - begin.toEpochDay()) + 1;
            if (length > longest) {
                longest = length;
                first = begin;
                last = end;
            }
            if (!end.isBefore(today.minusDays(1))) {
                now = length;
            }
        }
        return new DiaryStreaks(now, longest, first, last);
    }
}
