package app.matinee.library.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.Viewing;
import app.matinee.store.FullDisk;
import app.matinee.store.JournalRefused;
import app.matinee.store.StoreException;
import app.matinee.text.Texts;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a plan is taken in: whole or not at all.
class ApplyingTest {

    @TempDir private Path folder;
    private Journal journal;
    private Imports imports;

    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(folder), Clock.systemUTC());
        imports = journal.imports(() -> {});
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void cancelledAtAnyMomentChangesNothing() throws SQLException {
        add("Fargo", 1996);
        var before = JournalDump.of(folder);
        ImportPlan plan = plan(DiaryBatch.make());
        int at = 1;
        while (isCancelled(plan, at)) {
            assertThat(JournalDump.of(folder)).isEqualTo(before);
            assertThat(imports.all()).isEmpty();
            at++;
        }
        // Also while the log, the digests and the index are written.
        assertThat(at).isGreaterThan(6);
        assertThat(imports.all()).hasSize(1);
    }

    private boolean isCancelled(ImportPlan plan, int at) {
        try {
            imports.apply(plan, Texts.english(), new CancelledAt(at));
            return false;
        } catch (CancellationException _) {
            return true;
        }
    }

    @Test
    void whatIsLeftOutByChoiceStaysOut() {
        ImportPlan plan = plan(DiaryBatch.make());
        Decisions decisions = plan.decisions();
        for (PlannedRow row : plan.rows()) {
            if (row.outcome() == Outcome.NEW && row.kind() != RecordKind.FILM) {
                decisions = decisions.leaving(new Decisions.Row(row.kind(), row.index()), true);
            }
        }
        ImportPlan without = imports.plan(plan.batch(), decisions, Progress.NONE);
        assertThat(without.rows(Outcome.NEW))
                .allMatch(row -> row.kind() == RecordKind.FILM)
                .hasSize(plan.count(RecordKind.FILM, Outcome.NEW));
        for (PlannedRow row : plan.rows(Outcome.NEW)) {
            decisions = decisions.leaving(new Decisions.Row(row.kind(), row.index()), true);
        }
        assertThat(imports.plan(plan.batch(), decisions, Progress.NONE).counts().changeNothing())
                .isTrue();
    }

    @Test
    void aPlanThatHasGrownOldIsMadeAnew() throws SQLException {
        ImportPlan plan = plan(DiaryBatch.make());
        imports.apply(plan(DiaryBatch.make()), Texts.english(), Progress.NONE);
        var before = JournalDump.of(folder);
        ImportReport report = imports.apply(plan, Texts.english(), Progress.NONE).value();
        assertThat(report.counts().changeNothing()).isTrue();
        assertThat(JournalDump.of(folder)).isEqualTo(before);
    }

    @Test
    void somethingCanBeDoneBeforehandAndPreventIt() {
        Imports guarded =
                journal.imports(() -> {
                    throw new IllegalStateException("no snapshot");
                });
        ImportPlan plan = plan(DiaryBatch.make());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> guarded.apply(plan, Texts.english(), Progress.NONE));
        assertThat(journal.films().listed()).isEmpty();
    }

    /// The room on the disk runs out anew at every table, and while the index is written.
    @ParameterizedTest
    @ValueSource(ints = {2, 60, 200})
    void aDiskThatIsFullMidwayIsSaidPlainlyAndChangesNothing(int pages) throws SQLException {
        add("Fargo", 1996);
        var before = JournalDump.of(folder);
        ImportPlan plan = plan(manyFilms());
        FullDisk.after(journal, pages);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> imports.apply(plan, Texts.english(), Progress.NONE))
                .satisfies(failure ->
                        assertThat(Texts.english().get(failure.kind().messageKey()))
                                .startsWith("The disk is full."));
        assertThat(JournalDump.of(folder)).isEqualTo(before);
        assertThat(imports.all()).isEmpty();

        FullDisk.never(journal);
        imports.apply(plan, Texts.english(), Progress.NONE);
        assertThat(journal.films().listed()).hasSize(2_001);
    }

    private static IncomingBatch manyFilms() {
        Gathering file = new Gathering();
        for (int i = 0; i < 2_000; i++) {
            Film film = Film.titled("A film with a number " + i);
            int index = file.add(IncomingFilm.of(Source.of("films.csv", i + 2L), film));
            file.add(
                    new IncomingViewing(
                            Source.of("films.csv", i + 2L), index, Viewing.on(0, null)));
        }
        return file.batch("csv", "films.csv");
    }

    private ImportPlan plan(IncomingBatch batch) {
        return imports.plan(batch, Decisions.NONE, Progress.NONE);
    }

    private long add(String title, int year) {
        Film film = Film.titled(title);
        return journal.films().add(film.withFacts(film.facts().withYear(year))).value();
    }

    /// Cancels when it is asked for the n-th time.
    private record CancelledAt(int at, AtomicInteger asked) implements Progress {

        CancelledAt(int at) {
            this(at, new AtomicInteger());
        }

        @Override
        public void report(long done, long total, String messageKey, Object... args) {}

        @Override
        public boolean isCancelled() {
            return asked.incrementAndGet() >= at;
        }
    }
}
