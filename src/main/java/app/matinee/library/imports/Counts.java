package app.matinee.library.imports;

import app.matinee.incoming.Outcome;
import java.util.EnumMap;
import java.util.Map;

/// How many records have which outcome.
public record Counts(Map<Outcome, Integer> byOutcome) {

    public Counts {
        byOutcome = Map.copyOf(byOutcome);
    }

    static Counts of(Iterable<PlannedRow> rows) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (PlannedRow row : rows) {
            counts.merge(row.outcome(), 1, Integer::sum);
        }
        return new Counts(counts);
    }

    public int of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }

    /// Whether taking it in would leave the journal as it is.
    public boolean changeNothing() {
        return of(Outcome.NEW) + of(Outcome.MERGED) == 0;
    }
}
