package app.matinee.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.matinee.job.Progress;
import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.Difference;
import app.matinee.model.Difference.Effect;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant START = Instant.parse("2026-11-24T17:01:18Z");

    @TempDir Path parent;
    private Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private Journal journal;
    private Backups backups;
    private long anora;

    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(parent.resolve("journal")), clock);
        anora = SampleJournal.fill(journal);
        backups = new Backups(journal.folder(), clock);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aSnapshotOfAnOpenJournalHoldsWhatIsCommitted() throws Exception {
        journal.films().add(Film.titled("Just added"));

        Snapshot made = backups.snapshot(SnapshotReason.MANUAL);

        assertThat(made.name()).isEqualTo("2026-11-24T170118Z manual.db");
        assertThat(made.bytes()).isEqualTo(Files.size(made.file()));
        assertThat(backups.newestGood().orElseThrow().contents().films()).isEqualTo(5);
        assertThat(backups.newestGood().orElseThrow().contents().viewings()).isEqualTo(1);
        assertThat(Files.list(journal.folder().backups())).containsExactly(made.file());
    }

    @Test
    void snapshotsOfOneSecondKeepTheirOrder() throws Exception {
        backups.snapshot(SnapshotReason.MANUAL);
        Snapshot second = backups.snapshot(SnapshotReason.IMPORT);
        Snapshot third = backups.snapshot(SnapshotReason.MANUAL);

        assertThat(third.name()).isEqualTo("2026-11-24T170120Z manual.db");
        assertThat(backups.list()).containsExactly(third, second);
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNothing() throws Exception {
        Path folder = journal.folder().backups();
        Files.delete(folder);
        Files.writeString(folder, "a file where the folder should be");

        assertThatExceptionOfType(BackupFailed.class)
                .isThrownBy(() -> backups.snapshot(SnapshotReason.MANUAL))
                .matches(failed -> failed.phrase().key().equals("backup.failed.disk"));
        assertThat(folder).hasContent("a file where the folder should be");
    }

    @Test
    void aCancelledOneLeavesNothing() throws Exception {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> backups.snapshot(SnapshotReason.MANUAL, new Cancelled()));
        assertThat(Files.list(journal.folder().backups())).isEmpty();
    }

    @Test
    void theDailyOneIsMadeOncePerDayAndOnlyAfterAChange() throws Exception {
        assertThat(backups.daily(Progress.NONE)).isPresent();
        journal.films().add(Film.titled("The same day"));
        assertThat(backups.daily(Progress.NONE)).isEmpty();

        later(Duration.ofDays(1));
        assertThat(backups.daily(Progress.NONE)).isPresent();
        later(Duration.ofDays(1));
        assertThat(backups.daily(Progress.NONE)).as("nothing was changed").isEmpty();
        journal.viewings().log(Viewing.on(anora, null));
        assertThat(backups.daily(Progress.NONE)).isPresent();
        later(Duration.ofDays(1));
        journal.history().undo();
        assertThat(backups.daily(Progress.NONE)).as("undone").isPresent();
        assertThat(backups.list())
                .hasSize(4)
                .allMatch(snapshot -> snapshot.reason() == SnapshotReason.DAILY);
    }

    @Test
    void aDamagedSnapshotIsPassedOver() throws Exception {
        Snapshot good = backups.snapshot(SnapshotReason.MANUAL);
        later(Duration.ofDays(1));
        Snapshot cut = backups.snapshot(SnapshotReason.IMPORT);
        later(Duration.ofDays(1));
        Snapshot zeros = backups.snapshot(SnapshotReason.RESTORE);
        try (var file = new RandomAccessFile(cut.file().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        Files.write(zeros.file(), new byte[8192]);

        assertThat(backups.newestGood().orElseThrow().snapshot()).isEqualTo(good);
    }

    @Test
    void aDamagedJournalIsNotTakenForASnapshot() throws Exception {
        JournalFolder folder = journal.folder();
        journal.close();
        damage(folder.database());

        assertThatExceptionOfType(BackupFailed.class)
                .isThrownBy(() -> backups.snapshot(SnapshotReason.DAILY))
                .matches(failed -> failed.phrase().key().equals("backup.failed.damaged"));
        assertThat(backups.list()).isEmpty();
        journal = Journal.create(new JournalFolder(parent.resolve("other")), clock);
    }

    @Test
    void aLookSaysWhatARestoreWouldChange() throws Exception {
        Snapshot made = backups.snapshot(SnapshotReason.MANUAL);
        assertThat(backups.look(made.file(), Progress.NONE).differences()).isEmpty();

        clock = Clock.fixed(START.plusSeconds(60), ZoneOffset.UTC);
        long parasite = journal.films().listed().get(1).id();
        journal.films().delete(List.of(anora));
        journal.films().add(Film.titled("Added since"));
        Film changed = journal.films().find(parasite).orElseThrow();
        reopen();
        journal.films()
                .edit(
                        parasite,
                        FilmField.RATING,
                        film -> film.withOpinion(film.opinion().withRating(new Rating(10))));

        Look look = backups.look(made.file(), Progress.NONE);

        assertThat(look.then().films()).isEqualTo(4);
        assertThat(look.now().films()).isEqualTo(4);
        assertThat(look.differences())
                .extracting(Difference::kind, Difference::effect, Difference::count)
                .contains(
                        tuple(Difference.Kind.FILM, Effect.COMES_BACK, 1L),
                        tuple(Difference.Kind.VIEWING, Effect.COMES_BACK, 1L),
                        tuple(Difference.Kind.FILM, Effect.GOES, 1L),
                        tuple(Difference.Kind.FILM, Effect.TURNS_BACK, 1L));
        assertThat(look.differences())
                .flatExtracting(Difference::titles)
                .contains("Anora (2024)", "Anora, 2025-04-12", "Added since")
                .anyMatch(title -> title.startsWith(changed.titles().title()));
    }

    private void later(Duration time) throws JournalRefused {
        clock = Clock.offset(clock, time);
        backups = new Backups(journal.folder(), clock);
    }

    private void reopen() throws JournalRefused {
        JournalFolder folder = journal.folder();
        journal.close();
        journal = Journal.open(folder, clock, () -> {});
    }

    static void damage(Path database) throws IOException {
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(4096);
            file.write(new byte[(int) file.length() - 4096]);
        }
    }

    private static final class Cancelled implements Progress {

        @Override
        public void report(long done, long total, String messageKey, Object... args) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
