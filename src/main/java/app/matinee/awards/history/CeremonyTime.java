package app.matinee.awards.history;

import app.matinee.model.Ceremony;
import app.matinee.model.PartialDate;
import app.matinee.model.PartialDate.Precision;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;

/// When a ceremony took place, as well as that can be told.
///
/// Awards that honour the films of the year before are given in its first months, so one of which
/// only the year is known counts as given by the first of March; a festival by the end of its year.
public final class CeremonyTime {

    /// The earlier first; what has no date at all comes last.
    public static final Comparator<Ceremony> ORDER =
            Comparator.comparing(CeremonyTime::of)
                    .thenComparing(
                            Ceremony::edition, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparingLong(Ceremony::id);

    private CeremonyTime() {}

    /// The day by which the awards had been given; the last of all days where nothing is known.
    public static LocalDate of(Ceremony ceremony) {
        PartialDate date = ceremony.date();
        Integer filmYear = ceremony.filmYear();
        if (date == null) {
            return filmYear == null ? LocalDate.MAX : spring(filmYear + 1);
        }
        boolean lookingBack = filmYear != null && filmYear < date.year();
        return date.precision() == Precision.YEAR && lookingBack ? spring(date.year()) : date.end();
    }

    /// The year of the awards; 0 where nothing is known.
    public static int year(Ceremony ceremony) {
        PartialDate date = ceremony.date();
        if (date != null) {
            return date.year();
        }
        Integer filmYear = ceremony.filmYear();
        return filmYear == null ? 0 : filmYear;
    }

    private static LocalDate spring(int year) {
        return LocalDate.of(year, Month.MARCH, 1);
    }
}
