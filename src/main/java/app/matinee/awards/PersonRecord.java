package app.matinee.awards;

import app.matinee.awards.history.CeremonyTime;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What a person won and was nominated for, by year and by body.
///
/// @param years every year from the first to the last, those without anything included; empty where
///   nothing has a date
/// @param bodies in the order the person met them
public record PersonRecord(Tally whole, List<Year> years, List<BodyTotal> bodies) {

    /// One year of awards.
    public record Year(int year, Tally tally) {}

    public PersonRecord {
        years = List.copyOf(years);
        bodies = List.copyOf(bodies);
    }

    /// @param honours in order of time
    public static PersonRecord of(List<Honour> honours) {
        return new PersonRecord(Tally.of(honours), years(honours), BodyTotal.of(honours));
    }

    private static List<Year> years(List<Honour> honours) {
        NavigableMap<Integer, List<Honour>> byYear = new TreeMap<>();
        for (Honour honour : honours) {
            int year = CeremonyTime.year(honour.ceremony());
            if (year != 0) {
                byYear.computeIfAbsent(year, _ -> new ArrayList<>()).add(honour);
            }
        }
        List<Year> years = new ArrayList<>();
        for (int y = byYear.isEmpty() ? 0 : byYear.firstKey();
                !byYear.isEmpty() && y <= byYear.lastKey();
                y++) {
            years.add(new Year(y, Tally.of(byYear.getOrDefault(y, List.of()))));
        }
        return years;
    }
}
