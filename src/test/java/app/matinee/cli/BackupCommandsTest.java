package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `backup` and `restore`.
class BackupCommandsTest {

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() throws Exception {
        matinee = new Program(home);
        matinee.make(SampleJournal::fill);
    }

    @Test
    void aSnapshotIsMadeAndListedBesideAWindowThatHoldsTheJournal() throws Exception {
        try (Journal window = Journal.open(matinee.journal(), Clock.systemUTC(), () -> {})) {
            window.films().add(Film.titled("Just added"));
            Program.Run run = matinee.onJournal("backup");
            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("Made a snapshot").contains("manual.db");
            assertThat(run.err()).isEmpty();
        }
        JsonNode list = matinee.onJournal("backup", "--list", "--json").json();
        assertThat(list).hasSize(1);
        JsonNode one = list.get(0);
        assertThat(one.get("reason").asString()).isEqualTo("manual");
        assertThat(one.get("bytes").asLong()).isPositive();
        assertThat(Path.of(one.get("file").asString())).isRegularFile();
        assertThat(matinee.onJournal("backup", "--list").out())
                .contains(one.get("name").asString())
                .contains("Made by hand");
    }

    @Test
    void aRestoreIsLookedAtAndThenDone() {
        String name = matinee.onJournal("backup", "--json").json().get("name").asString();
        add("Added since");

        JsonNode look = matinee.onJournal("restore", name, "--look", "--json").json();
        assertThat(look.get("then").get("films").asLong()).isEqualTo(4);
        assertThat(look.get("now").get("films").asLong()).isEqualTo(5);
        assertThat(look.get("differences")).hasSize(1);
        assertThat(look.get("differences").get(0).get("effect").asString()).isEqualTo("goes");
        assertThat(matinee.onJournal("restore", name, "--look").out())
                .contains("4  (now 5)  films")
                .contains("One film added since goes:")
                .contains("Added since");
        assertThat(titles()).contains("Added since");

        Program.Run run = matinee.onJournal("restore", name);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("is restored and holds 4 films").contains("restore.db");
        assertThat(titles()).doesNotContain("Added since").contains("Anora");

        JsonNode back = matinee.onJournal("restore", "latest", "--json").json();
        assertThat(back.get("contents").get("films").asLong()).isEqualTo(5);
        assertThat(back.get("damaged").isNull()).isTrue();
        assertThat(titles()).contains("Added since");
    }

    @Test
    void aWholeBackupBecomesAJournalElsewhere() {
        Path file = home.resolve("all.zip");
        Program.Run run = matinee.onJournal("backup", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("4 films and no pictures written to " + file);
        Path other = home.resolve("other");

        assertThat(matinee.run("--journal", other.toString(), "restore", file.toString()).exit())
                .isZero();

        assertThat(matinee.run("--journal", other.toString(), "list").out()).contains("Anora");
        assertThat(matinee.run("--journal", other.toString(), "check").exit()).isZero();
    }

    @Test
    void aDamagedJournalNamesTheSnapshotThatBringsItBack() throws Exception {
        String name = matinee.onJournal("backup", "--json").json().get("name").asString();
        try (var file = new RandomAccessFile(matinee.journal().database().toFile(), "rw")) {
            file.write(new byte[4096]);
        }

        for (String command : new String[] {"list", "check", "backup"}) {
            Program.Run run = matinee.onJournal(command);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("is damaged and was not opened")
                    .contains("The newest good snapshot is of")
                    .contains("with 4 films")
                    .contains("restore \"" + name + "\"");
        }
        Program.Run run = matinee.onJournal("restore", name);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("is damaged and kept as");
        assertThat(titles()).contains("Anora");
    }

    @Test
    void whatCannotBeDoneChangesNothing() throws Exception {
        Program.Run none = matinee.onJournal("restore", "no such.db");
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.err()).contains("no snapshot of that name: no such.db");
        assertThat(matinee.onJournal("restore", "latest").err())
                .contains("There is no snapshot yet");
        Path letter = Files.writeString(home.resolve("letter.txt"), "Dear");
        assertThat(matinee.onJournal("backup", letter.toString()).exit()).isEqualTo(1);
        assertThat(letter).hasContent("Dear");
        assertThat(matinee.onJournal("restore", letter.toString()).exit()).isEqualTo(1);
        assertThat(matinee.onJournal("backup", "x.zip", "--list").exit()).isEqualTo(2);
        assertThat(matinee.onJournal("restore").exit()).isEqualTo(2);
        String name = matinee.onJournal("backup", "--json").json().get("name").asString();
        try (Journal _ = Journal.open(matinee.journal(), Clock.systemUTC(), () -> {})) {
            Program.Run held = matinee.onJournal("restore", name);
            assertThat(held.exit()).isEqualTo(1);
            assertThat(held.err()).contains("open in another Matinee");
        }
        assertThat(titles()).contains("Anora");
    }

    private void add(String title) {
        try (Journal journal = Journal.open(matinee.journal(), Clock.systemUTC(), () -> {})) {
            journal.films().add(Film.titled(title));
        } catch (JournalRefused e) {
            throw new AssertionError(e);
        }
    }

    private String titles() {
        return matinee.onJournal("list").out();
    }
}
