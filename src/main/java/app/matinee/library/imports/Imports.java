package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.model.Done;
import app.matinee.model.Uuid7;
import app.matinee.pictures.PictureFolder;
import app.matinee.store.ImportStore;
import app.matinee.store.ImportedFile;
import app.matinee.store.Revision;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import app.matinee.store.Transactions;
import app.matinee.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The verbs on imports: plan, apply, list, take back.
public final class Imports {

    private final Transactions journal;
    private final PictureFolder pictures;
    private final Clock clock;
    private final Runnable beforeApply;

    /// @param pictures where the pictures of texts go
    /// @param beforeApply runs before a batch is taken in or taken back, such as to keep a
    ///   snapshot; if it throws, nothing is changed
    public Imports(
            Transactions journal, PictureFolder pictures, Clock clock, Runnable beforeApply) {
        this.journal = journal;
        this.pictures = pictures;
        this.clock = clock;
        this.beforeApply = beforeApply;
    }

    /// Compares a batch with the journal and says what would become of each record; writes nothing.
    /// To be asked again whenever a decision is made.
    ///
    /// @throws java.util.concurrent.CancellationException when the progress was cancelled
    public ImportPlan plan(IncomingBatch batch, Decisions decisions, Progress progress) {
        Revision revision = journal.revision();
        return journal.read(session ->
                PlannedRows.plan(Comparison.of(session, batch, decisions, progress), revision));
    }

    /// Plans a batch as it is before anyone decides: where two journals differ, what was changed
    /// later is taken.
    ///
    /// @throws java.util.concurrent.CancellationException when the progress was cancelled
    public ImportPlan plan(IncomingBatch batch, Progress progress) {
        ImportPlan plan = plan(batch, Decisions.NONE, progress);
        if (!batch.isOfJournal() || plan.conflicting().isEmpty()) {
            return plan;
        }
        Decisions decisions = journal.read(session -> new NewerWins(session, batch).decide(plan));
        return plan(batch, decisions, progress);
    }

    /// Takes a planned batch in, as one step that can be undone. Where the journal has changed
    /// since it was planned, it is compared anew, so that a plan that has grown old does no harm.
    ///
    /// @param texts the words in which the report is kept
    /// @throws java.util.concurrent.CancellationException when the progress was cancelled; nothing
    ///   has changed then
    public Done<ImportReport> apply(ImportPlan plan, Texts texts, Progress progress) {
        beforeApply.run();
        progress.checkCancelled();
        IncomingBatch batch = plan.batch();
        return journal.write(
                StepLabel.of("import.step.import", batch.name()),
                session -> applied(session, plan, texts, progress),
                progress::checkCancelled);
    }

    private ImportReport applied(Session session, ImportPlan plan, Texts texts, Progress progress) {
        IncomingBatch batch = plan.batch();
        ImportPlan current = plan;
        if (!plan.holdsFor(journal.revision())) {
            Comparison anew = Comparison.of(session, batch, plan.decisions(), progress);
            current = PlannedRows.plan(anew, journal.revision());
        }
        ImportReport report = new Reporting(texts).report(current, 0);
        Instant now = clock.instant();
        String json = ReportJson.write(report).toString();
        long id =
                new Applying(session, current.compared(), pictures, now, progress)
                        .run(
                                new ImportedFile(
                                        Uuid7.next(),
                                        batch.format(),
                                        batch.name(),
                                        now,
                                        json,
                                        now));
        return new ImportReport(id, report.format(), report.file(), report.counts(), report.rows());
    }

    /// What an import would do, in the words of a report.
    public ImportReport preview(ImportPlan plan, Texts texts) {
        return new Reporting(texts).report(plan, 0);
    }

    /// The imports of the journal, the latest first.
    public List<PastImport> all() {
        return journal.read(
                session -> session.imports().all().stream().map(Imports::past).toList());
    }

    public Optional<PastImport> find(long id) {
        return journal.read(session -> session.imports().find(id).map(Imports::past));
    }

    /// Takes an import back, but for what was edited since.
    ///
    /// @throws IllegalStateException if it cannot be taken back, see [PastImport.State]
    public Done<TakenBack> takeBack(long id) {
        beforeApply.run();
        ImportStore.Listed listed =
                journal.read(session -> session.imports().find(id))
                        .filter(found -> past(found).state() == PastImport.State.STANDS)
                        .orElseThrow(() ->
                                new IllegalStateException("import " + id + " does not stand"));
        return journal.write(
                StepLabel.of("import.step.takeBack", listed.file()),
                session -> new TakingBack(session).run(listed, clock.instant()));
    }

    private static PastImport past(ImportStore.Listed listed) {
        ImportReport report =
                ReportJson.read(listed.id(), listed.format(), listed.file(), listed.report());
        return new PastImport(
                listed.id(),
                listed.format(),
                listed.file(),
                listed.at(),
                state(listed, report),
                report);
    }

    private static PastImport.State state(ImportStore.Listed listed, ImportReport report) {
        if (listed.takenBack()) {
            return PastImport.State.TAKEN_BACK;
        }
        if (listed.step() != null) {
            return PastImport.State.STANDS;
        }
        return report.counts().changeNothing()
                ? PastImport.State.CHANGED_NOTHING
                : PastImport.State.SETTLED;
    }
}
