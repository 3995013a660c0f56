package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import java.util.List;
import java.util.Map;

/// What an import would do, row by row; nothing is written yet.
///
/// @param rows in the order of the batch: films, viewings, lists and their items, writing,
///   nominations, rows nothing was made of
/// @param doubts the films that stay out until they are settled, then those that come in as new
///   beside another of the same title
/// @param matches the journal's film of each film of the batch, by index; 0 for one that is new or
///   stays out
public record ImportPlan(
        IncomingBatch batch,
        Decisions decisions,
        List<PlannedRow> rows,
        List<Doubt> doubts,
        Map<Integer, Long> matches,
        Counts counts) {

    public ImportPlan {
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
        matches = Map.copyOf(matches);
    }

    /// The rows of one outcome.
    public List<PlannedRow> rows(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    /// How many records of a kind have an outcome.
    public int count(RecordKind kind, Outcome outcome) {
        return (int)
                rows.stream().filter(row -> row.kind() == kind && row.outcome() == outcome).count();
    }

    /// The rows whose sides differ.
    public List<PlannedRow> conflicting() {
        return rows.stream().filter(row -> !row.conflicts().isEmpty()).toList();
    }

    /// Whether nothing comes of taking it in, not even that a difference is remembered as settled.
    public boolean isIdle() {
        return counts.changeNothing() && conflicting().isEmpty();
    }

    /// How many doubtful films nobody has settled yet.
    public int unsettled() {
        return count(RecordKind.FILM, Outcome.DOUBTFUL);
    }
}
