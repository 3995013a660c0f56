package app.matinee.ui.desk.calendar;

import app.matinee.model.PartialDate;
import app.matinee.model.WritingSummary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The weeks that show a month, with the pieces of each day.
///
/// @param weeks of seven days each, from the first day of a week to the last
/// @param someDay the pieces of the month without a day
record Month(YearMonth month, List<List<Day>> weeks, List<WritingSummary> someDay) {

    private static final int DAYS_A_WEEK = 7;

    /// @param inMonth whether it belongs to the month itself
    record Day(LocalDate date, boolean inMonth, List<WritingSummary> pieces) {}

    /// @param first the day a week begins with
    static Month of(YearMonth month, DayOfWeek first, List<WritingSummary> pieces) {
        LocalDate day = month.atDay(1);
        while (day.getDayOfWeek() != first) {
            day = day.minusDays(1);
        }
        List<List<Day>> weeks = new ArrayList<>();
        while (!YearMonth.from(day).isAfter(month)) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < DAYS_A_WEEK; i++) {
                week.add(day(day, month, pieces));
                day = day.plusDays(1);
            }
            weeks.add(week);
        }
        PartialDate whole = new PartialDate(month.toString());
        return new Month(month, weeks, pieces.stream().filter(p -> whole.equals(p.day())).toList());
    }

    private static Day day(LocalDate date, YearMonth month, List<WritingSummary> pieces) {
        PartialDate day = PartialDate.of(date);
        return new Day(
                date,
                YearMonth.from(date).equals(month),
                pieces.stream().filter(piece -> day.equals(piece.day())).toList());
    }
}
