package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Film;
import app.matinee.model.FilmTexts;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchCommandTest {

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() throws JournalRefused {
        matinee = new Program(home);
        matinee.make(SampleJournal::fill);
    }

    @Test
    void givesEachHitTheFieldsOfTheContract() {
        JsonNode hits = matinee.onJournal("search", "small", "print", "--json").json();
        assertThat(hits).hasSize(1);
        JsonNode hit = hits.path(0);
        assertThat(hit.propertyNames()).containsExactly("kind", "id", "title", "snippet");
        assertThat(hit.path("kind").asString()).isEqualTo("writing");
        assertThat(hit.path("title").asString()).isEqualTo("Nobody is Cinderella");
        assertThat(hit.path("snippet").asString())
                .isEqualTo("She signs. Everyone else reads the small print.");
    }

    @Test
    void findsEveryKind() {
        assertThat(kinds("anora")).contains("film");
        assertThat(kinds("mikey")).contains("person");
        assertThat(kinds("academy")).contains("ceremony");
    }

    @Test
    void keepsToTheLimit() {
        assertThat(matinee.onJournal("search", "a", "--json").json()).hasSizeGreaterThan(2);
        assertThat(matinee.onJournal("search", "a", "--limit", "2", "--json").json()).hasSize(2);
    }

    @Test
    void findingNothingIsNoFailure() {
        Program.Run run = matinee.onJournal("search", "xylophone", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.json()).isEmpty();
        assertThat(matinee.onJournal("search", "xylophone").out().strip())
                .isEqualTo("Nothing found.");
        assertThat(matinee.onJournal("search", "?!").exit()).isZero();
    }

    @Test
    void setsLinesForPeople() {
        assertThat(matinee.onJournal("search", "dances").out())
                .contains("film 1  Anora  2024 · Sean Baker", "    Ani dances in a club");
    }

    @Test
    void marksOfMarkdownDoNotReachTheSnippet() throws JournalRefused {
        Program other = new Program(home.resolve("other"));
        other.make(journal ->
                journal.films()
                        .add(
                                Film.titled("Anora")
                                        .withTexts(
                                                new FilmTexts(
                                                        "A *night* in Brooklyn.",
                                                        "### Where from\n\nWeddings."))));
        assertThat(
                        other.onJournal("search", "wedding", "--json")
                                .json()
                                .path(0)
                                .path("snippet")
                                .asString())
                .isEqualTo("A night in Brooklyn. Where from Weddings.");
    }

    private Iterable<String> kinds(String words) {
        return matinee.onJournal("search", words, "--json")
                .json()
                .valueStream()
                .map(hit -> hit.path("kind").asString())
                .toList();
    }
}
