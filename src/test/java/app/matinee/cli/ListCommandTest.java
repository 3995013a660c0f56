package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.PersonRef;
import app.matinee.model.Shelves;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ListCommandTest {

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() throws JournalRefused {
        matinee = new Program(home);
        matinee.make(SampleJournal::fill);
    }

    @Test
    void givesEachFilmTheFieldsOfTheContract() {
        JsonNode films = matinee.onJournal("list", "--json").json();
        assertThat(films)
                .allSatisfy(film ->
                        assertThat(film.propertyNames())
                                .containsExactly(
                                        "id",
                                        "uuid",
                                        "title",
                                        "year",
                                        "directors",
                                        "rating",
                                        "shelves",
                                        "viewings"));
        JsonNode anora = titled(films, "Anora");
        assertThat(anora.path("id").isIntegralNumber()).isTrue();
        assertThat(UUID.fromString(anora.path("uuid").asString()).version()).isEqualTo(7);
        assertThat(anora.path("year").asInt()).isEqualTo(2024);
        assertThat(anora.path("directors")).hasToString("[\"Sean Baker\"]");
        assertThat(anora.path("rating").asInt()).isEqualTo(90);
        assertThat(anora.path("shelves")).hasToString("[\"library\",\"seen\"]");
        assertThat(anora.path("viewings").asInt()).isEqualTo(1);
        JsonNode bare = titled(films, "A film without a year");
        assertThat(bare.path("year").isNull()).isTrue();
        assertThat(bare.path("rating").isNull()).isTrue();
        assertThat(bare.path("directors").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "library, Anora|A film without a year|Parasite|The Tree of Life",
        "watchlist, The Tree of Life",
        "owned, Parasite",
        "seen, Anora|Parasite",
        "reference, Wicked",
        "all, Anora|A film without a year|Parasite|The Tree of Life|Wicked"
    })
    void keepsToAShelfInTheOrderOfTitles(String shelf, String titles) {
        JsonNode films = matinee.onJournal("list", "--shelf", shelf, "--json").json();
        assertThat(films)
                .extracting(film -> film.path("title").asString())
                .containsExactly(titles.split("\\|"));
    }

    @Test
    void listsTheLibraryUnlessToldOtherwise() {
        assertThat(matinee.onJournal("list", "--json").out())
                .isEqualTo(matinee.onJournal("list", "--shelf", "library", "--json").out());
    }

    @Test
    void namesOfDirectorsAreNotTornApart() throws JournalRefused {
        Program other = new Program(home.resolve("other"));
        other.make(journal ->
                journal.films().add(film("Elmer", null, "Robert Downey, Sr.", "Anna Boden")));
        assertThat(other.onJournal("list", "--json").json().path(0).path("directors"))
                .hasToString("[\"Robert Downey, Sr.\",\"Anna Boden\"]");
    }

    @Test
    void setsColumnsForPeople() {
        Program.Run run = matinee.onJournal("list");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains(
                        "2  Parasite               2019  Bong Joon Ho     ★★★★★      library, owned, seen",
                        "3  The Tree of Life       2011  Terrence Malick  Not rated  library, watchlist",
                        "4 films.");
    }

    @Test
    void endsWithoutAFilmWhereThereIsNone() throws JournalRefused {
        Program other = new Program(home.resolve("other"));
        other.make(journal -> journal.films().add(Film.titled("x").withShelves(Shelves.REFERENCE)));
        assertThat(other.onJournal("list").out().strip()).isEqualTo("No films.");
        assertThat(other.onJournal("list", "--json").out().strip()).matches("\\[\\s*]");
    }

    @Test
    void takesTheJournalOfTheSettings() throws IOException {
        assertThat(matinee.run("list").exit()).isEqualTo(1);
        assertThat(matinee.run("list").err()).contains("--journal", "matinee new");
        matinee.rememberJournal();
        assertThat(matinee.run("list", "--json").json()).hasSize(4);
    }

    @Test
    void takesTheJournalBeforeAndAfterTheCommand() {
        String folder = matinee.journal().root().toString();
        assertThat(matinee.run("list", "--json", "--journal", folder).json()).hasSize(4);
        assertThat(matinee.run("--journal=" + folder, "list", "--json").json()).hasSize(4);
    }

    private static JsonNode titled(JsonNode films, String title) {
        return films.valueStream()
                .filter(film -> film.path("title").asString().equals(title))
                .findAny()
                .orElseThrow();
    }

    private static Film film(String title, Integer year, String... directors) {
        return Film.titled(title)
                .withFacts(FilmFacts.NONE.withYear(year))
                .withCredits(
                        List.of(directors).stream()
                                .map(name -> Credit.director(PersonRef.unknown(name)))
                                .toList());
    }
}
