package app.matinee.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.FilmTexts;
import app.matinee.model.JournalFolder;
import app.matinee.model.Person;
import app.matinee.model.PersonRef;
import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was probably meant comes first, however much else matches.
class SearchOrderTest {

    /// More matches than are ranked.
    private static final int MANY = 900;

    @TempDir Path parent;
    private Database journal;

    @BeforeEach
    void create() throws JournalRefused {
        journal = Database.create(new JournalFolder(parent.resolve("journal")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void add(Film... films) {
        journal.write(
                StepLabel.of("step.test"),
                s -> {
                    for (Film film : films) {
                        s.films().insert(film, 0);
                    }
                    return films.length;
                });
    }

    private List<String> found(String words) {
        return journal.read(
                s -> s.search().find(words, 10).stream().map(SearchHit::title).toList());
    }

    private static Film about(String title, String synopsis) {
        return Film.titled(title).withTexts(new FilmTexts(synopsis, ""));
    }

    private static Film by(String title, String director) {
        return Film.titled(title)
                .withCredits(List.of(Credit.director(PersonRef.unknown(director))));
    }

    @Test
    void theExactTitleComesFirstAmongManyThatMatch() {
        Film[] films = new Film[MANY];
        for (int i = 0; i < MANY; i++) {
            films[i] = about("Heroes " + i, "Her dog and the heron.");
        }
        add(films);
        add(about("Mother and Her", ""), about("Her", ""), about("Here", ""));

        assertThat(found("her")).startsWith("Her", "Here", "Heroes 0");
    }

    @Test
    void anArticleIsNotNeededAndDoesNoHarm() {
        add(about("The Widow", ""), about("Widow in White", ""), about("A Black Widow", ""));

        assertThat(found("widow")).containsExactly("The Widow", "Widow in White", "A Black Widow");
        assertThat(found("the widow")).startsWith("The Widow");
    }

    @Test
    void titlesComeBeforePeopleAndPeopleBeforeStories() {
        add(about("Zama", "About Anora, the baker."), by("Tangerine", "Sean Baker"));
        add(about("The Baker", ""));

        assertThat(found("baker")).startsWith("The Baker", "Sean Baker");
        assertThat(found("baker")).contains("Tangerine", "Zama");
    }

    @Test
    void titlesThatHoldTheWordsComeBeforeManyStoriesThatDo() {
        Film[] films = new Film[MANY];
        for (int i = 0; i < MANY; i++) {
            films[i] = about("Film " + i, "A night in the harbour.");
        }
        add(films);
        add(about("Children of the Harbour", ""));

        assertThat(found("harbour")).first().isEqualTo("Children of the Harbour");
        assertThat(found("harbour")).hasSize(10);
    }

    @Test
    void wordsMayStandInDifferentPlaces() {
        add(by("Anora", "Sean Baker"), by("Tangerine", "Sean Baker"));

        assertThat(found("anora baker")).containsExactly("Anora");
    }

    @Test
    void marksAndForeignLettersAreNotNeeded() {
        add(by("Opętanie", "Andrzej Żuławski"), Film.titled("Ziemia z Łodzi"));
        add(Film.titled("Spider-Man"), Film.titled("M*A*S*H"));

        assertThat(found("zulawski")).containsExactly("Andrzej Żuławski", "Opętanie");
        assertThat(found("opetanie")).containsExactly("Opętanie");
        assertThat(found("lodz")).containsExactly("Ziemia z Łodzi");
        assertThat(found("spiderman")).containsExactly("Spider-Man");
        assertThat(found("spider m")).containsExactly("Spider-Man");
        assertThat(found("mash")).containsExactly("M*A*S*H");
    }

    @Test
    void kindsThatWereNotAskedForTakeNobodysPlace() {
        add(about("Baker", ""), about("Baker Street", ""), about("Bakers", ""));
        journal.write(
                StepLabel.of("step.test"), s -> s.people().insert(Person.named("Sean Baker")));

        List<SearchHit> people =
                journal.read(s -> s.search().find("baker", Set.of(SearchKind.PERSON), 2));

        assertThat(people).extracting(SearchHit::title).containsExactly("Sean Baker");
    }
}
