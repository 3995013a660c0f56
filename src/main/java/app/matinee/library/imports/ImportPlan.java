package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.store.Revision;
import java.util.List;

/// What an import would do, row by row; nothing is written yet.
public final class ImportPlan {

    private final Comparison compared;
    private final Revision revision;
    private final List<PlannedRow> rows;
    private final List<Doubt> doubts;
    private final Counts counts;

    /// @param revision of the journal that it was compared with
    ImportPlan(Comparison compared, Revision revision, List<PlannedRow> rows, List<Doubt> doubts) {
        this.compared = compared;
        this.revision = revision;
        this.rows = List.copyOf(rows);
        this.doubts = List.copyOf(doubts);
        this.counts = Counts.of(rows);
    }

    public IncomingBatch batch() {
        return compared.batch();
    }

    public Decisions decisions() {
        return compared.decisions();
    }

    /// In the order of the batch: films, viewings, lists and their items, writing, nominations,
    /// rows nothing was made of.
    public List<PlannedRow> rows() {
        return rows;
    }

    /// The films that stay out until they are settled, then those that come in as new beside
    /// another of the same title.
    public List<Doubt> doubts() {
        return doubts;
    }

    public Counts counts() {
        return counts;
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

    /// What it was made of.
    Comparison compared() {
        return compared;
    }

    /// Whether it says of a journal of this revision what would become of it.
    boolean holdsFor(Revision current) {
        return revision == current;
    }
}
