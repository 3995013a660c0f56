package app.matinee.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A partial date in one number: year, month and day of two digits each but the year of four; what
/// is not known is 99, so that the order of the numbers is the order of the dates. 0 is no date.
final class DiaryDate {

    private static final int UNKNOWN = 99;
    private static final int MONTH = 100;
    private static final int YEAR = 10_000;

    private DiaryDate() {}

    static int pack(@Nullable PartialDate date) {
        if (date == null) {
            return 0;
        }
        String iso = date.iso();
        int month = iso.length() < 7 ? UNKNOWN : Integer.parseInt(iso, 5, 7, 10);
        int day = iso.length() < 10 ? UNKNOWN : Integer.parseInt(iso, 8, 10, 10);
        return date.year() * YEAR + month * MONTH + day;
    }

    static @Nullable PartialDate unpack(int packed) {
        if (packed == 0) {
            return null;
        }
        int day = packed % MONTH;
        return day == UNKNOWN
                ? period(packed)
                : new PartialDate(
                        "%s-%02d-%02d"
                                .formatted(written(year(packed)), month(packed) % MONTH, day));
    }

    /// The day, null where it is not known.
    static @Nullable LocalDate day(int packed) {
        int day = packed % MONTH;
        return packed == 0 || day == UNKNOWN
                ? null
                : LocalDate.of(year(packed), month(packed) % MONTH, day);
    }

    /// Year and month of a packed date as one number.
    static int month(int packed) {
        return packed / MONTH;
    }

    /// The month of a packed date, 1 to 12; 0 where it is not known.
    static int monthOfYear(int packed) {
        int month = month(packed) % MONTH;
        return month == UNKNOWN ? 0 : month;
    }

    /// Whether two packed dates are the same day of maybe different years.
    static boolean sameDay(int one, int other) {
        return one % YEAR == other % YEAR;
    }

    static int year(int packed) {
        return packed / YEAR;
    }

    /// The month of a packed date, or its year where that is all there is.
    static @Nullable PartialDate period(int packed) {
        if (packed == 0) {
            return null;
        }
        String year = written(year(packed));
        int month = month(packed) % MONTH;
        return new PartialDate(month == UNKNOWN ? year : "%s-%02d".formatted(year, month));
    }

    /// What no date of a year stands above.
    static int last(int year) {
        return year * YEAR + UNKNOWN * MONTH + UNKNOWN;
    }

    /// A year as dates write it.
    static String written(int year) {
        return "%04d".formatted(year);
    }
}
