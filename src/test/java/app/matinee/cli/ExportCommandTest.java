package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.CustomValue;
import app.matinee.model.Film;
import app.matinee.model.Uuid7;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `export` into what other programs read.
class ExportCommandTest {

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() throws JournalRefused {
        matinee = new Program(home);
        matinee.make(journal -> {
            SampleJournal.fill(journal);
            long field =
                    journal.customFields()
                            .add(
                                    new CustomField(
                                            0, Uuid7.next(), "Shelf", CustomType.TEXT, List.of()))
                            .value();
            journal.films()
                    .add(
                            Film.titled("=cmd()|<b>&")
                                    .withCustomValues(List.of(new CustomValue(field, "B 7"))));
        });
    }

    @Test
    void aTableHasTheColumnsAskedForAndNoFormulas() throws IOException {
        assertThat(
                        export("films.csv", "csv", "--columns", "title,Year,original_title,shelf")
                                .exit())
                .isZero();
        assertThat(home.resolve("films.csv"))
                .hasContent(
                        """
                        title,year,original title,Shelf
                        Anora,2024,,
                        '=cmd()|<b>&,,,B 7
                        A film without a year,,,
                        Parasite,2019,,
                        The Tree of Life,2011,,
                        """);
        Program.Run wrong = export("films.csv", "csv", "--columns", "title,nonsense");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).contains("nonsense").contains("original-title");
        assertThat(export("films.html", "html", "--columns", "title").exit()).isEqualTo(2);
    }

    @Test
    void jsonSaysTheSameInItsOwnTypes() throws IOException {
        assertThat(export("films.json", "json").exit()).isZero();
        JsonNode films =
                JsonMapper.builder().build().readTree(Files.readString(home.resolve("films.json")));
        assertThat(films).hasSize(5);
        JsonNode anora = films.get(0);
        assertThat(anora.get("title").asString()).isEqualTo("Anora");
        assertThat(anora.get("year").isInt()).isTrue();
        assertThat(anora.get("directors").get(0).asString()).isEqualTo("Sean Baker");
        assertThat(anora.get("watched on").get(0).asString()).isEqualTo("2025-04-12");
        assertThat(films.get(1).get("Shelf").asString()).isEqualTo("B 7");
        assertThat(films.get(3).get("seen").asBoolean()).isTrue();
        assertThat(films.get(3).get("rating").decimalValue()).isEqualByComparingTo("5");
    }

    @Test
    void ratingsGoOutAsImdbHasThem() throws IOException {
        Program.Run run = export("ratings.csv", "imdb");
        assertThat(run.exit()).isZero();
        List<String> lines = Files.readAllLines(home.resolve("ratings.csv"));
        assertThat(lines.getFirst())
                .isEqualTo(
                        "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,"
                                + "Runtime (mins),Year,Genres,Num Votes,Release Date,Directors");
        assertThat(lines.get(1))
                .startsWith(
                        "tt28607951,9,2025-04-12,Anora,Anora,https://www.imdb.com/title/tt28607951,");
        assertThat(lines.get(2)).startsWith(",10,,Parasite,Parasite,,Movie,,,2019,");
        assertThat(run.err()).contains("no IMDb number");
    }

    @Test
    void theWebPageIsWholeAndSafe() throws IOException {
        assertThat(export("films.html", "html").exit()).isZero();
        String page = Files.readString(home.resolve("films.html"));
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<title>My films</title>", "5 films", "=cmd()|&lt;b&gt;&amp;")
                .contains("prefers-color-scheme: dark")
                .doesNotContain("<script", "Wicked")
                .endsWith("</html>\n");
    }

    @Test
    void whatIsNoExportIsNotReplaced() throws IOException {
        Path letter = home.resolve("letter.txt");
        Files.writeString(letter, "Dear Anora");
        assertThat(export("letter.txt", "csv").exit()).isEqualTo(1);
        assertThat(letter).hasContent("Dear Anora");
        assertThat(export("x.csv", "nonsense").exit()).isEqualTo(2);
    }

    private Program.Run export(String name, String format, String... more) {
        List<String> words =
                new ArrayList<>(List.of("export", home.resolve(name).toString(), "--to", format));
        words.addAll(List.of(more));
        return matinee.onJournal(words.toArray(String[]::new));
    }
}
