package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Journals that are held, newer, foreign, damaged or not there.
class JournalsTest {

    private static final int USER_VERSION_AT = 60;
    private static final int PAGE = 4096;

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() throws JournalRefused {
        matinee = new Program(home);
        matinee.make(SampleJournal::fill);
    }

    @Test
    void readsBesideAWindowThatHoldsTheJournal() throws JournalRefused {
        try (Journal window = window()) {
            window.films().add(Film.titled("Just added"));
            assertThat(matinee.onJournal("list", "--json").out()).contains("Just added");
            assertThat(matinee.onJournal("show", "Just added", "--json").exit()).isZero();
            assertThat(matinee.onJournal("search", "just", "--json").json()).hasSize(1);
            assertThat(matinee.onJournal("check").exit()).isZero();
            String archive = home.resolve("all.zip").toString();
            assertThat(matinee.onJournal("export", archive, "--to", "archive").exit()).isZero();
            window.films().add(Film.titled("Added after"));
        }
    }

    @Test
    void namesWhoHoldsTheJournalItWouldWrite() throws JournalRefused {
        String archive = home.resolve("all.zip").toString();
        matinee.onJournal("export", archive, "--to", "archive");
        Program other = new Program(home.resolve("other"));
        other.make(_ -> {});
        try (Journal window = Journal.open(other.journal(), Clock.systemUTC(), () -> {})) {
            Program.Run run = other.onJournal("import", archive);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("open in another Matinee")
                    .contains("process " + ProcessHandle.current().pid());
            assertThat(window.films().listed()).isEmpty();
        }
    }

    @Test
    void refusesANewerJournal() throws IOException {
        write(USER_VERSION_AT, 0, 0, 0, 99);
        assertRefused("written by a newer Matinee");
    }

    @Test
    void refusesAFolderThatIsNoJournal() {
        Program.Run run = matinee.run("--journal", home.toString(), "list", "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no journal in " + home);
    }

    @Test
    void refusesAJournalThatIsNoDatabase() throws IOException {
        Files.writeString(matinee.journal().database(), "a letter".repeat(2000));
        assertRefused("damaged");
    }

    @Test
    void aCheckNamesEveryFault() throws SQLException {
        Program.Run sound = matinee.onJournal("check");
        assertThat(sound.exit()).isZero();
        assertThat(sound.out()).contains("is sound");
        String address = "jdbc:sqlite:" + matinee.journal().database();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM digest WHERE film = 1");
            statement.execute("DELETE FROM film WHERE id = 2");
        }
        Program.Run run = matinee.onJournal("check");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("out of date: film 1")
                .contains("points at a thing that is gone")
                .contains("faults in the journal");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysThatAPageInTheMiddleIsDamaged() throws IOException {
        long size = Files.size(matinee.journal().database());
        write(PAGE, new int[(int) size - PAGE]);
        for (String command : new String[] {"list", "check"}) {
            Program.Run run = matinee.onJournal(command);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("damaged");
        }
    }

    private void assertRefused(String sentence) throws IOException {
        byte[] before = Files.readAllBytes(matinee.journal().database());
        for (String command : new String[] {"list", "check"}) {
            Program.Run run = matinee.onJournal(command);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(sentence);
        }
        assertThat(matinee.journal().database()).hasBinaryContent(before);
    }

    private void write(long at, int... bytes) throws IOException {
        try (var file = new RandomAccessFile(matinee.journal().database().toFile(), "rw")) {
            file.seek(at);
            for (int each : bytes) {
                file.write(each);
            }
        }
    }

    private Journal window() throws JournalRefused {
        return Journal.open(matinee.journal(), Clock.systemUTC(), () -> {});
    }
}
