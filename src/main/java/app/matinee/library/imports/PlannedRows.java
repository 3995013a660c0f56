package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingJournal;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.store.Revision;
import java.util.ArrayList;
import java.util.List;

/// Makes the rows of a plan out of a comparison.
final class PlannedRows {

    private static final Source JOURNAL = Source.of("", 0);

    private final Comparison compared;
    private final IncomingBatch batch;
    private final List<PlannedRow> rows = new ArrayList<>();

    private PlannedRows(Comparison compared) {
        this.compared = compared;
        this.batch = compared.batch();
    }

    static ImportPlan plan(Comparison compared, Revision revision) {
        PlannedRows made = new PlannedRows(compared);
        made.all();
        return new ImportPlan(compared, revision, made.rows, made.doubts());
    }

    private void all() {
        for (int i = 0; i < batch.films().size(); i++) {
            add(RecordKind.FILM, i, batch.films().get(i).source(), i, compared.films().get(i));
        }
        for (int i = 0; i < batch.viewings().size(); i++) {
            var viewing = batch.viewings().get(i);
            add(
                    RecordKind.VIEWING,
                    i,
                    viewing.source(),
                    viewing.film(),
                    compared.viewings().get(i));
        }
        for (int i = 0; i < batch.lists().size(); i++) {
            var list = batch.lists().get(i);
            add(
                    new About(RecordKind.LIST, i, list.source(), list.list().name(), -1),
                    compared.lists().get(i));
            for (int j = 0; j < list.items().size(); j++) {
                item(j, list.items().get(j));
            }
        }
        for (int i = 0; i < batch.writings().size(); i++) {
            var writing = batch.writings().get(i);
            String title = writing.writing().title();
            String about = writing.film() < 0 ? title : compared.targets().about(writing.film());
            add(
                    new About(RecordKind.WRITING, i, writing.source(), about, writing.film()),
                    compared.writings().get(i));
        }
        for (int i = 0; i < batch.nominations().size(); i++) {
            nomination(i, batch.nominations().get(i));
        }
        journal();
        for (int i = 0; i < batch.remarks().size(); i++) {
            Remark remark = batch.remarks().get(i);
            add(
                    new About(RecordKind.ROW, i, remark.source(), remark.about(), -1),
                    Verdict.of(remark.outcome(), remark.reason()));
        }
    }

    private void journal() {
        IncomingJournal journal = batch.journal();
        for (int i = 0; i < journal.people().size(); i++) {
            Verdict verdict = compared.journal().people().get(i);
            // Someone new is part of what they did; of someone known only what is told is a row.
            if (verdict.is(Outcome.MERGED)
                    || verdict.is(Outcome.SKIPPED)
                    || !verdict.conflicts().isEmpty()) {
                String name = journal.people().get(i).name();
                add(new About(RecordKind.PERSON, i, JOURNAL, name, -1), verdict);
            }
        }
        for (int i = 0; i < journal.picks().size(); i++) {
            int nomination = journal.picks().get(i).nomination();
            String about = about(batch.nominations().get(nomination));
            add(
                    new About(RecordKind.PICK, i, JOURNAL, about, -1),
                    compared.journal().picks().get(i));
        }
        for (int i = 0; i < journal.questions().size(); i++) {
            String name = journal.questions().get(i).name();
            add(
                    new About(RecordKind.QUESTION, i, JOURNAL, name, -1),
                    compared.journal().questions().get(i));
        }
        for (int i = 0; i < journal.views().size(); i++) {
            String name = journal.views().get(i).name();
            add(
                    new About(RecordKind.VIEW, i, JOURNAL, name, -1),
                    compared.journal().views().get(i));
        }
        for (int i = 0; i < journal.features().size(); i++) {
            add(
                    RecordKind.FEATURE,
                    i,
                    JOURNAL,
                    journal.features().get(i).film(),
                    compared.journal().features().get(i));
        }
    }

    private record About(RecordKind kind, int index, Source source, String name, int film) {}

    /// An item is part of its list; only one whose film stays out is a row.
    private void item(int index, IncomingListItem item) {
        Verdict out = compared.targets().withoutFilm(item.film());
        if (out != null) {
            add(RecordKind.LIST_ITEM, index, item.source(), item.film(), out);
        }
    }

    private void nomination(int index, IncomingNomination nomination) {
        int film = nomination.films().isEmpty() ? -1 : nomination.films().getFirst().film();
        add(
                new About(
                        RecordKind.NOMINATION, index, nomination.source(), about(nomination), film),
                compared.awards().verdicts().get(index));
    }

    private String about(IncomingNomination nomination) {
        return nomination.films().isEmpty()
                ? nomination.category()
                : nomination.category()
                        + ": "
                        + compared.targets().about(nomination.films().getFirst().film());
    }

    private void add(RecordKind kind, int index, Source source, int film, Verdict verdict) {
        String about = film < 0 ? "" : compared.targets().about(film);
        add(new About(kind, index, source, about, film), verdict);
    }

    private void add(About about, Verdict verdict) {
        Target target = about.film() < 0 ? null : compared.targets().target(about.film());
        rows.add(
                new PlannedRow(
                        about.kind(),
                        about.index(),
                        about.source(),
                        about.name(),
                        about.film(),
                        target == null || target.key() == 0 ? null : target.key(),
                        verdict.outcome(),
                        verdict.reason(),
                        verdict.fills(),
                        verdict.conflicts()));
    }

    /// Those that keep films out first.
    private List<Doubt> doubts() {
        List<Doubt> open = new ArrayList<>();
        List<Doubt> taken = new ArrayList<>();
        for (Match match : compared.targets().matches()) {
            if (match instanceof Match.Doubtful(Doubt doubt)) {
                open.add(doubt);
            } else if (match instanceof Match.Fresh fresh && fresh.doubt() != null) {
                taken.add(fresh.doubt());
            }
        }
        open.addAll(taken);
        return open;
    }
}
