package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.store.JournalRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `import` of foreign files, `undo-import`, and `export` of awards.
class ImportCommandsTest {

    private static final String TABLE =
            """
            body,edition,category,film,year,imdb id,nominees,result
            Cannes Film Festival,77,Palme d'Or,Anora,2024,tt28607951,Sean Baker [nm0048918],won
            Cannes Film Festival,77,Best Actress,Emilia Pérez,2024,tt20221436,Zoe Saldaña,maybe
            """;

    @TempDir private Path home;
    private Program matinee;
    private Path table;

    @BeforeEach
    void start() throws JournalRefused, IOException {
        matinee = new Program(home);
        matinee.make(ImportCommandsTest::fill);
        table = Files.writeString(home.resolve("cannes.csv"), TABLE);
    }

    private static void fill(Journal journal) {
        Film anora = Film.titled("Anora");
        journal.films().add(anora.withFacts(anora.facts().withYear(2023)));
    }

    @Test
    void reportsCountsAndRowsWithReasons() {
        JsonNode report = matinee.onJournal("import", table.toString(), "--json").json();
        assertThat(report.path("format").asString()).isEqualTo("awards-csv");
        assertThat(report.path("import").asLong()).isPositive();
        assertThat(report.path("doubtful").asInt()).as("film and nomination").isEqualTo(2);
        assertThat(report.path("failed").asInt()).isEqualTo(1);
        assertThat(report.path("rows")).hasSize(3);
        JsonNode failed = report.path("rows").get(2);
        assertThat(failed.path("file").asString()).isEqualTo("cannes.csv");
        assertThat(failed.path("row").asInt()).isEqualTo(3);
        assertThat(failed.path("outcome").asString()).isEqualTo("failed");
        assertThat(failed.path("reason").asString()).contains("maybe");
    }

    @Test
    void whatIsAMatterOfChoiceIsChosenByName() throws IOException {
        Path ratings =
                Files.writeString(
                        home.resolve("ratings.csv"),
                        "Const,Your Rating,Title,Title Type,Year\n"
                                + "tt7366338,10,Chernobyl,TV Mini Series,2019\n");
        JsonNode without =
                matinee.onJournal("import", ratings.toString(), "--dry-run", "--json").json();
        assertThat(without.path("format").asString()).isEqualTo("imdb");
        assertThat(without.path("skipped").asInt()).isEqualTo(1);
        JsonNode with =
                matinee.onJournal("import", ratings.toString(), "--with", "television", "--json")
                        .json();
        assertThat(with.path("new").asInt()).isEqualTo(1);
        Program.Run wrong = matinee.onJournal("import", ratings.toString(), "--with", "vhs");
        assertThat(wrong.exit()).isEqualTo(2);
    }

    @Test
    void aDryRunChangesNothingAndDoubtfulOnesAreTakenWhereWished() {
        Program.Run dry =
                matinee.onJournal(
                        "import", table.toString(), "--dry-run", "--accept-doubtful", "--json");
        assertThat(dry.json().path("import").isNull()).isTrue();
        assertThat(dry.json().path("new").asInt()).isEqualTo(1);
        assertThat(nominations()).isZero();

        Program.Run done =
                matinee.onJournal("import", table.toString(), "--accept-doubtful", "--json");
        assertThat(done.json().path("doubtful").asInt()).isZero();
        assertThat(nominations()).isEqualTo(1);
        assertThat(matinee.onJournal("undo-import").exit()).isZero();
        assertThat(nominations()).isZero();
    }

    @Test
    void takesBackByNumberAndSaysWhatCannotBe() {
        String id =
                matinee.onJournal("import", table.toString(), "--accept-doubtful", "--json")
                        .json()
                        .path("import")
                        .asString();
        assertThat(matinee.onJournal("undo-import", "99").exit()).isEqualTo(1);
        assertThat(matinee.onJournal("undo-import", id, "--json").json().path("kept")).isEmpty();
        Program.Run again = matinee.onJournal("undo-import", id);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("already");
        assertThat(matinee.onJournal("undo-import").exit()).isEqualTo(1);
    }

    @Test
    void refusesWhatItDoesNotKnowAndNamesTheFormats() throws IOException {
        Path letter = Files.writeString(home.resolve("letter.txt"), "Dear Ani");
        Program.Run run = matinee.onJournal("import", letter.toString(), "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("awards-csv");
        assertThat(matinee.onJournal("import", table.toString(), "--from", "vhs").exit())
                .isEqualTo(2);
        assertThat(matinee.onJournal("import").exit()).isEqualTo(2);
    }

    @Test
    void exportsAwardsAsATable() throws IOException {
        matinee.onJournal("import", table.toString(), "--accept-doubtful");
        Path out = home.resolve("out.csv");
        assertThat(matinee.onJournal("export", out.toString(), "--to", "awards-csv").exit())
                .isZero();
        assertThat(Files.readString(out)).contains("Palme d'Or", "Sean Baker [nm0048918]");
        Path letter = Files.writeString(home.resolve("letter.txt"), "Dear Ani");
        assertThat(matinee.onJournal("export", letter.toString(), "--to", "awards-csv").exit())
                .isEqualTo(1);
        assertThat(letter).hasContent("Dear Ani");
    }

    private int nominations() {
        return matinee.onJournal("show", "Anora", "--json").json().path("honours").size();
    }
}
