package app.matinee.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.backup.Restoring.Restored;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.PlacedOn;
import app.matinee.model.PlacementKind;
import app.matinee.pictures.SamplePictures;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Snapshots and whole backups that come back.
class RestoringTest {

    @TempDir Path parent;
    private final Clock clock = Clock.systemUTC();
    private JournalFolder folder;
    private Backups backups;

    @BeforeEach
    void make() throws JournalRefused {
        folder = new JournalFolder(parent.resolve("journal"));
        backups = new Backups(folder, clock);
        try (Journal journal = Journal.create(folder, clock)) {
            SampleJournal.fill(journal);
        }
    }

    @Test
    void aSnapshotComesBackAndWhatWasThereIsKept() throws Exception {
        Snapshot snapshot = backups.snapshot(SnapshotReason.MANUAL);
        change(journal -> journal.films().add(Film.titled("Added since")));

        Restored restored = restore(snapshot.file());

        assertThat(titles()).contains("Anora").doesNotContain("Added since");
        assertThat(restored.contents().films()).isEqualTo(4);
        restore(restored.before().file());
        assertThat(titles()).contains("Anora", "Added since");
        assertSound();
    }

    @Test
    void whatAKilledProcessLeftInItsLogIsKeptToo() throws Exception {
        Snapshot snapshot = backups.snapshot(SnapshotReason.MANUAL);
        Path log = folder.root().resolve("journal.db-wal");
        byte[] left;
        byte[] database;
        try (Journal journal = Journal.open(folder, clock, () -> {})) {
            journal.films().add(Film.titled("Still in the log"));
            left = Files.readAllBytes(log);
            database = Files.readAllBytes(folder.database());
        }
        Files.write(folder.database(), database);
        Files.write(log, left);

        Restored restored = restore(snapshot.file());

        assertThat(log).doesNotExist();
        assertThat(titles()).doesNotContain("Still in the log");
        restore(restored.before().file());
        assertThat(titles()).contains("Still in the log");
    }

    @Test
    void aDamagedJournalIsLaidAsideAsItIs() throws Exception {
        Snapshot snapshot = backups.snapshot(SnapshotReason.DAILY);
        BackupsTest.damage(folder.database());
        byte[] damaged = Files.readAllBytes(folder.database());

        Restored restored = restore(snapshot.file());

        assertThat(restored.before()).isNull();
        assertThat(restored.damaged()).hasBinaryContent(damaged);
        assertThat(restored.damaged().getFileName().toString()).startsWith("journal damaged ");
        assertThat(titles()).contains("Anora");
        assertSound();
    }

    @Test
    void aHeldJournalIsRefusedWithItsHolder() throws Exception {
        Snapshot snapshot = backups.snapshot(SnapshotReason.MANUAL);
        try (Journal held = Journal.open(folder, clock, () -> {})) {
            held.films().add(Film.titled("Added since"));
            assertThatExceptionOfType(JournalRefused.class)
                    .isThrownBy(() -> restore(snapshot.file()))
                    .matches(refused -> refused.reason() == JournalRefused.Reason.HELD);
        }
        assertThat(titles()).contains("Added since");
    }

    @Test
    void aWholeBackupBringsPicturesAndTemplatesToAnotherComputer() throws Exception {
        String hash = addPicture();
        Files.createDirectories(folder.templates().resolve("mine"));
        Files.writeString(folder.templates().resolve("mine/post.html"), "the post");
        Path file = parent.resolve("all.zip");
        var written = new BackupWriter(folder, clock, "Matinee").write(file, Progress.NONE);
        assertThat(written.pictures()).isEqualTo(1);
        JournalFolder other = new JournalFolder(parent.resolve("other"));

        new Restoring(other, clock).restore(file, Progress.NONE);

        try (Journal journal = Journal.open(other, clock, () -> {})) {
            assertThat(journal.pictureFolder().isIntact(hash)).isTrue();
            assertThat(journal.upkeep().check()).isEmpty();
            assertThat(journal.films().listed()).hasSize(5);
        }
        assertThat(other.templates().resolve("mine/post.html")).hasContent("the post");
        assertThat(other.backups().resolve("restoring")).doesNotExist();
        assertThat(Files.list(parent)).doesNotContain(parent.resolve("all.zip.part"));
    }

    @Test
    void aPictureThatIsGoneComesBackWithItsBackup() throws Exception {
        String hash = addPicture();
        Path file = parent.resolve("all.zip");
        new BackupWriter(folder, clock, "Matinee").write(file, Progress.NONE);
        try (Journal journal = Journal.openToRead(folder, clock)) {
            Files.delete(journal.pictureFolder().find(hash).orElseThrow());
        }

        restore(file);

        try (Journal journal = Journal.openToRead(folder, clock)) {
            assertThat(journal.upkeep().check()).isEmpty();
        }
    }

    @Test
    void aTemplateThatDiffersIsKept() throws Exception {
        Path template = folder.templates().resolve("post.html");
        Files.writeString(template, "as it was");
        Path file = parent.resolve("all.zip");
        new BackupWriter(folder, clock, "Matinee").write(file, Progress.NONE);
        Files.writeString(template, "as it became");

        restore(file);

        assertThat(template).hasContent("as it was");
        try (var all = Files.walk(folder.backups())) {
            assertThat(all.filter(path -> path.endsWith("post.html")))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept).hasContent("as it became"));
        }
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws Exception {
        Path file = parent.resolve("all.zip");
        new BackupWriter(folder, clock, "Matinee").write(file, Progress.NONE);
        Path other = Files.createDirectory(parent.resolve("letters"));
        Files.writeString(other.resolve("letter.txt"), "Dear");

        assertThatExceptionOfType(JournalRefused.class)
                .isThrownBy(() ->
                        new Restoring(new JournalFolder(other), clock).restore(file, Progress.NONE))
                .matches(refused -> refused.reason() == JournalRefused.Reason.NOT_EMPTY);
        assertThat(Files.list(other)).containsExactly(other.resolve("letter.txt"));
    }

    private String addPicture() throws Exception {
        try (Journal journal = Journal.open(folder, clock, () -> {})) {
            Path picture =
                    Files.write(parent.resolve("still.png"), SamplePictures.picture("png", 60, 40));
            long film = journal.films().listed().getFirst().id();
            return journal.pictures()
                    .add(new PlacedOn.OnFilm(film), PlacementKind.STILL, picture)
                    .value()
                    .picture()
                    .hash();
        }
    }

    private Restored restore(Path file) throws BackupFailed, JournalRefused {
        return new Restoring(folder, clock).restore(file, Progress.NONE);
    }

    private interface Change {
        void on(Journal journal) throws IOException;
    }

    private void change(Change change) throws IOException, JournalRefused {
        try (Journal journal = Journal.open(folder, clock, () -> {})) {
            change.on(journal);
        }
    }

    private List<String> titles() throws JournalRefused {
        try (Journal journal = Journal.open(folder, clock, () -> {})) {
            return journal.films().listed().stream().map(film -> film.title()).toList();
        }
    }

    private void assertSound() throws IOException, JournalRefused {
        try (Journal journal = Journal.open(folder, clock, () -> {})) {
            assertThat(journal.upkeep().check()).isEmpty();
        }
    }
}
