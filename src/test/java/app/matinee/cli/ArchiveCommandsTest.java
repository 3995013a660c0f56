package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Film;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `export` and `import`, which belong together.
class ArchiveCommandsTest {

    @TempDir private Path home;
    private Program matinee;
    private Program other;
    private Path archive;

    @BeforeEach
    void start() throws JournalRefused {
        matinee = new Program(home);
        matinee.make(SampleJournal::fill);
        other = new Program(home.resolve("other"));
        archive = home.resolve("all.zip");
    }

    @Test
    void takesAJournalToAnotherFolder() throws JournalRefused {
        Program.Run written = export();
        assertThat(written.exit()).isZero();
        assertThat(written.out()).contains(archive.toString());
        assertThat(written.err()).isEmpty();
        other.make(_ -> {});
        Program.Run taken = other.onJournal("import", archive.toString());
        assertThat(taken.exit()).isZero();
        assertThat(taken.out()).containsPattern("(?m)^ +5  films$");
        assertThat(titles(other)).isEqualTo(titles(matinee));
    }

    @Test
    void reportsAnImportAsJson() throws JournalRefused {
        export();
        other.make(_ -> {});
        JsonNode report = other.onJournal("import", archive.toString(), "--json").json();
        assertThat(report.propertyNames())
                .containsExactly(
                        "import",
                        "format",
                        "new",
                        "merged",
                        "unchanged",
                        "skipped",
                        "doubtful",
                        "failed",
                        "rows");
        assertThat(report.path("import").asLong()).isPositive();
        assertThat(report.path("format").asString()).isEqualTo("archive");
        assertThat(report.path("new").asInt()).isGreaterThan(10);
        assertThat(report.path("failed").asInt()).isZero();
        assertThat(report.path("rows")).isEmpty();
    }

    @Test
    void aDryRunChangesNothing() throws JournalRefused, IOException {
        export();
        other.make(_ -> {});
        byte[] before = Files.readAllBytes(other.journal().database());
        Program.Run run = other.onJournal("import", archive.toString(), "--dry-run", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.json().path("import").isNull()).isTrue();
        assertThat(run.json().path("new").asInt()).isGreaterThan(10);
        assertThat(other.onJournal("import", archive.toString(), "--dry-run").out())
                .contains("would come in");
        assertThat(other.onJournal("list", "--shelf", "all", "--json").json()).isEmpty();
        assertThat(other.journal().database()).hasBinaryContent(before);
    }

    @Test
    void mergesIntoAJournalThatHoldsSomething() throws JournalRefused {
        export();
        JsonNode same = matinee.onJournal("import", archive.toString(), "--json").json();
        assertThat(same.get("new").asInt()).isZero();
        assertThat(same.get("merged").asInt()).isZero();
        assertThat(same.get("doubtful").asInt()).isZero();

        other.make(journal -> journal.films().add(Film.titled("Flow")));
        JsonNode tried =
                other.onJournal("import", archive.toString(), "--json", "--dry-run").json();
        assertThat(tried.get("import").isNull()).isTrue();
        assertThat(titles(other)).containsExactly("Flow");
        JsonNode merged = other.onJournal("import", archive.toString(), "--json").json();
        assertThat(merged.get("format").asString()).isEqualTo("archive");
        assertThat(titles(other)).hasSize(6).containsAll(titles(matinee));
        assertThat(other.onJournal("undo-import").exit()).isZero();
        assertThat(titles(other)).containsExactly("Flow");
    }

    @Test
    void refusesADamagedArchive() throws IOException, JournalRefused {
        export();
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        other.make(_ -> {});
        Program.Run run = other.onJournal("import", archive.toString(), "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Nothing was changed");
        assertThat(other.onJournal("list", "--shelf", "all", "--json").json()).isEmpty();
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException, JournalRefused {
        other.make(_ -> {});
        Path letter = Files.writeString(home.resolve("letter.txt"), "Dear Ani");
        assertThat(other.onJournal("import", letter.toString()).exit()).isEqualTo(1);
        Path gone = home.resolve("gone.zip");
        Program.Run run = other.onJournal("import", gone.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no such file", gone.toString());
    }

    @Test
    void replacesAnArchiveButNoOtherFile() throws IOException {
        export();
        assertThat(export().exit()).isZero();
        Path database = matinee.journal().database();
        byte[] before = Files.readAllBytes(database);
        Program.Run run = matinee.onJournal("export", database.toString(), "--to", "archive");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no archive");
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void saysWhenTheArchiveCannotBeWritten() {
        Path nowhere = home.resolve("no/such/folder/all.zip");
        Program.Run run = matinee.onJournal("export", nowhere.toString(), "--to", "archive");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("could not be written", nowhere.toString());
    }

    private Program.Run export() {
        return matinee.onJournal("export", archive.toString(), "--to", "archive");
    }

    private static Iterable<String> titles(Program program) {
        return program.onJournal("list", "--shelf", "all", "--json")
                .json()
                .valueStream()
                .map(film -> film.path("title").asString())
                .toList();
    }
}
