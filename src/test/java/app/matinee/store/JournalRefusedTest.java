package app.matinee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders and files that are no journal to work in: each is refused by name and left as it was.
class JournalRefusedTest {

    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    @TempDir Path parent;
    private JournalFolder folder;

    @BeforeEach
    void makeOne() throws JournalRefused {
        folder = new JournalFolder(parent.resolve("journal"));
        try (Database journal = Database.create(folder, Clock.systemUTC())) {
            add(journal, "Anora");
        }
    }

    @Test
    void aFolderWithoutAJournal() {
        assertRefused(new JournalFolder(parent.resolve("nothing")), Reason.NOT_A_JOURNAL);
    }

    @Test
    void aNewerSchema() throws IOException {
        writeInt(USER_VERSION_AT, Migrations.LATEST + 1);
        assertUntouched(Reason.NEWER);
    }

    @Test
    void anotherProgramsDatabase() throws IOException {
        writeInt(APPLICATION_ID_AT, 0x47504B47);
        assertUntouched(Reason.FOREIGN_FILE);
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.write(folder.database(), new byte[8192]);
        assertUntouched(Reason.DAMAGED);
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.write(folder.database(), new byte[0]);
        assertUntouched(Reason.DAMAGED);
    }

    @Test
    void aDamagedSchemaPage() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.database().toFile(), "rw")) {
            file.seek(100);
            file.write(new byte[3900]);
        }
        assertUntouched(Reason.DAMAGED);
    }

    /// Who may write anywhere, as root, still cannot write to a folder as if it were a file: so the
    /// test holds for everyone.
    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Files.deleteIfExists(folder.lock());
        Files.createDirectory(folder.lock());
        assertUntouched(Reason.READ_ONLY);
    }

    @Test
    void aReadOnlyFolder() throws IOException {
        Files.deleteIfExists(folder.lock());
        assumeThat(folder.root().toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(folder.root())).as("root may write anywhere").isFalse();
            assertRefused(folder, Reason.READ_ONLY);
        } finally {
            folder.root().toFile().setWritable(true);
        }
    }

    @Test
    void whatCannotBeAFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "not a folder");
        assertThatExceptionOfType(JournalRefused.class)
                .isThrownBy(() ->
                        Database.create(
                                new JournalFolder(file.resolve("journal")), Clock.systemUTC()))
                .extracting(JournalRefused::reason)
                .isEqualTo(Reason.READ_ONLY);
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void aFolderThatHoldsAJournalAlready() {
        assertThatExceptionOfType(JournalRefused.class)
                .isThrownBy(() -> Database.create(folder, Clock.systemUTC()))
                .extracting(JournalRefused::reason)
                .isEqualTo(Reason.EXISTS);
    }

    @Test
    void aJournalSomebodyElseHolds() throws JournalRefused {
        try (Database holder = Database.open(folder, Clock.systemUTC(), () -> {})) {
            assertThatExceptionOfType(JournalRefused.class)
                    .isThrownBy(() -> Database.open(folder, Clock.systemUTC(), () -> {}))
                    .matches(refused -> refused.reason() == Reason.HELD)
                    .satisfies(refused ->
                            assertThat(refused.phrase().args().get(1).toString())
                                    .contains(String.valueOf(ProcessHandle.current().pid())));
            try (Database beside = Database.openToRead(folder)) {
                add(holder, "Parasite");
                assertThat(beside.<Integer>read(s -> s.films().ids().size())).isEqualTo(2);
            }
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged()
            throws IOException, InterruptedException, JournalRefused {
        Path small = Files.createDirectory(parent.resolve("small"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()))
                .as("mounting needs a privilege")
                .isTrue();
        try {
            JournalFolder full = new JournalFolder(small.resolve("journal"));
            int acknowledged = 0;
            try (Database journal = Database.create(full, Clock.systemUTC())) {
                StoreException failure = null;
                while (failure == null) {
                    try {
                        add(journal, "x".repeat(20_000));
                        acknowledged++;
                    } catch (StoreException e) {
                        failure = e;
                    }
                }
                assertThat(failure.kind()).isEqualTo(StoreException.Kind.DISK_FULL);
                assertThat(journal.<Integer>read(s -> s.films().ids().size()))
                        .isEqualTo(acknowledged);
            }
            try (Database again = Database.openToRead(full)) {
                assertThat(again.<Integer>read(s -> s.films().ids().size()))
                        .isEqualTo(acknowledged);
                assertThat(again.<Boolean>read(s -> s.integrity().run().isEmpty())).isTrue();
            }
        } finally {
            run("umount", "-l", small.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private void assertUntouched(Reason reason) throws IOException {
        byte[] before = Files.readAllBytes(folder.database());
        assertRefused(folder, reason);
        assertThat(Arrays.equals(Files.readAllBytes(folder.database()), before)).isTrue();
    }

    private static void assertRefused(JournalFolder folder, Reason reason) {
        assertThatExceptionOfType(JournalRefused.class)
                .isThrownBy(() -> Database.open(folder, Clock.systemUTC(), () -> {}).close())
                .extracting(JournalRefused::reason)
                .isEqualTo(reason);
    }

    private void writeInt(int at, int value) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.database().toFile(), "rw")) {
            file.seek(at);
            file.writeInt(value);
        }
    }

    private static void add(Database journal, String title) {
        journal.write(
                StepLabel.of("step.test", title), s -> s.films().insert(Film.titled(title), 0));
    }
}
