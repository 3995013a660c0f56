package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.Credit;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.CustomValue;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.PersonRef;
import app.matinee.model.Uuid7;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ShowCommandTest {

    private static final Film LITTLE_WOMEN_1994 = film("Little Women", 1994, "Gillian Armstrong");
    private static final Film LITTLE_WOMEN_2019 = film("Little Women", 2019, "Greta Gerwig");

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() throws JournalRefused {
        matinee = new Program(home);
        matinee.make(ShowCommandTest::fill);
    }

    private static void fill(Journal journal) {
        long anora = SampleJournal.fill(journal);
        long field =
                journal.customFields()
                        .add(new CustomField(0, Uuid7.next(), "Seat", CustomType.TEXT, List.of()))
                        .value();
        journal.films()
                .edit(
                        anora,
                        FilmField.CUSTOM,
                        film -> film.withCustomValues(List.of(new CustomValue(field, "F12"))));
        journal.films().add(LITTLE_WOMEN_1994);
        journal.films().add(LITTLE_WOMEN_2019);
        journal.films().add(film("Emilia Pérez", 2024, "Jacques Audiard"));
        journal.films().add(film("1917", 2019, "Sam Mendes"));
        journal.films().add(film("2012 (the film)", 2009, "Nobody"));
    }

    @Test
    void givesTheWholeFilm() {
        JsonNode film = matinee.onJournal("show", "Anora", "--json").json();
        assertThat(film.propertyNames())
                .containsExactly(
                        "id",
                        "uuid",
                        "kind",
                        "title",
                        "originalTitle",
                        "sortTitle",
                        "alternativeTitles",
                        "tagline",
                        "year",
                        "minutes",
                        "countries",
                        "languages",
                        "genres",
                        "budget",
                        "gross",
                        "synopsis",
                        "background",
                        "directors",
                        "rating",
                        "liked",
                        "tags",
                        "shelves",
                        "watchlist",
                        "seenUndated",
                        "copies",
                        "credits",
                        "companies",
                        "releases",
                        "externalIds",
                        "customValues",
                        "posterSeed",
                        "honours",
                        "links",
                        "pictures",
                        "viewings",
                        "writings");
        assertThat(film.path("budget")).hasToString("{\"amount\":6000000,\"currency\":\"USD\"}");
        assertThat(film.path("credits").path(1).path("character").asString()).isEqualTo("Ani");
        assertThat(film.path("releases").path(0).path("date").asString()).isEqualTo("2024-05-21");
        assertThat(film.path("externalIds").path(0).path("value").asString())
                .isEqualTo("tt28607951");
        assertThat(film.path("customValues").path("Seat").asString()).isEqualTo("F12");
        assertThat(film.path("links").path(0).path("kind").asString()).isEqualTo("trailer");
        assertThat(film.path("viewings").path(0).path("rating").asInt()).isEqualTo(90);
        assertThat(film.path("writings").path(0).path("text").asString())
                .isEqualTo("She signs. *Everyone* else reads the small print.");
        assertThat(film.path("shelves")).hasToString("[\"library\",\"seen\"]");
    }

    @Test
    void givesTheAwardsInTheOrderOfTime() {
        JsonNode honours = matinee.onJournal("show", "Anora", "--json").json().path("honours");
        assertThat(honours).hasSize(4);
        JsonNode first = honours.path(0);
        assertThat(first.path("body").path("name").asString()).isEqualTo("Cannes Film Festival");
        assertThat(first.path("ceremony").path("date").asString()).isEqualTo("2024-05-25");
        assertThat(first.path("category").path("name").asString()).isEqualTo("Palme d’Or");
        assertThat(first.path("result").asString()).isEqualTo("won");
        assertThat(first.path("standing").asString()).isEqualTo("official");
        assertThat(first.path("nominees").isArray()).isTrue();
    }

    @Test
    void setsAPageForPeople() {
        Program.Run run = matinee.onJournal("show", "Anora");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Anora (2024)")
                .contains(
                        "Directed by   Sean Baker",
                        "Running time  139 min",
                        "Your rating   ★★★★½",
                        "  21 May 2024      premiere    FR  Cannes",
                        "Awards: 3 won, 4 nominations",
                        "  97th Academy Awards, 2 March 2025",
                        "  12 April 2025  ★★★★½");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anora", "ANORA (2024)", "1", "tt28607951", "  Anora  "})
    void understandsHowAFilmIsNamed(String name) {
        assertThat(title(name)).isEqualTo("Anora");
    }

    @Test
    void understandsAUuidAndSeveralWords() {
        assertThat(title(LITTLE_WOMEN_2019.uuid().toString())).isEqualTo("Little Women");
        assertThat(matinee.onJournal("show", "the", "tree", "of", "life", "--json").exit())
                .isZero();
        assertThat(title("emilia perez")).isEqualTo("Emilia Pérez");
    }

    @Test
    void understandsTitlesThatLookLikeSomethingElse() {
        assertThat(title("1917")).isEqualTo("1917");
        assertThat(title("2012 (the film)")).isEqualTo("2012 (the film)");
    }

    @Test
    void listsTheNamesakesOfAnAmbiguousTitle() {
        Program.Run run = matinee.onJournal("show", "Little Women", "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "6  Little Women (1994)  Gillian Armstrong",
                        "7  Little Women (2019)  Greta Gerwig");
        assertThat(
                        matinee.onJournal("show", "Little Women (2019)", "--json")
                                .json()
                                .path("directors"))
                .hasToString("[\"Greta Gerwig\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Little Women (1949)",
                "Gone",
                "99",
                "999999999999999999999",
                "tt0000000",
                "01890a5d-ac96-774b-bcce-b302099a8057",
                "?!",
                "Anor"
            })
    void saysWhenThereIsNoSuchFilm(String name) {
        Program.Run run = matinee.onJournal("show", name, "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no film “" + name + "”");
    }

    private String title(String name) {
        return matinee.onJournal("show", name, "--json").json().path("title").asString();
    }

    private static Film film(String title, int year, String director) {
        return Film.titled(title)
                .withFacts(FilmFacts.NONE.withYear(year))
                .withCredits(List.of(Credit.director(PersonRef.unknown(director))));
    }
}
