package app.matinee.ui.library.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.model.PersonRef;
import app.matinee.ui.library.choice.Summaries;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryViewModelTest {

    private final EntryViewModel model =
            new EntryViewModel(List.of(Summaries.film(1, "Anora", 2024).done()));

    @Test
    void makesAFilmOfWhatIsTyped() {
        type(EntryField.TITLE, " Playtime ");
        type(EntryField.YEAR, "1967");
        type(EntryField.DIRECTORS, "Jacques Tati");
        type(EntryField.GENRES, "Comedy, , Satire,Comedy");
        type(EntryField.CAST, "Barbara Dennek, Jacques Tati");
        type(EntryField.MINUTES, "115");
        model.ratingProperty().set(90);
        model.watchlistProperty().set(true);

        Film film = film();

        assertThat(film.title()).isEqualTo("Playtime");
        assertThat(film.facts().year()).isEqualTo(1967);
        assertThat(film.facts().minutes()).isEqualTo(115);
        assertThat(film.facts().genres()).containsExactly("Comedy", "Satire");
        assertThat(film.credits())
                .extracting(Credit::department)
                .containsExactly(Department.DIRECTING, Department.CAST, Department.CAST);
        assertThat(film.opinion().rating().value()).isEqualTo(90);
        assertThat(film.shelves().catalogued()).isTrue();
        assertThat(film.shelves().watchlist()).isNotNull();
    }

    @Test
    void refusesFiguresThatAreNone() {
        assertThat(model.typed().wrong()).contains(EntryField.TITLE);
        type(EntryField.TITLE, "Playtime");
        assertThat(model.typed().wrong()).isEmpty();
        type(EntryField.YEAR, "19x7");
        assertThat(model.typed().wrong()).contains(EntryField.YEAR);
        type(EntryField.YEAR, "1967");
        type(EntryField.MINUTES, "two hours");
        assertThat(model.typed().wrong()).contains(EntryField.MINUTES);
    }

    @Test
    void theChosenNamesakeIsMeant() {
        type(EntryField.TITLE, "Shame");
        type(EntryField.DIRECTORS, "Steve McQueen");
        model.means(new PersonRef(12, "Steve McQueen"));

        assertThat(film().credits().getFirst().person().id()).isEqualTo(12);
    }

    @Test
    void carriesOverWhatIsPinned() {
        type(EntryField.TITLE, "Playtime");
        type(EntryField.DIRECTORS, "Jacques Tati");
        type(EntryField.TAGS, "box set");
        model.pin(EntryField.DIRECTORS, true);
        model.next();

        assertThat(model.text(EntryField.TITLE).get()).isEmpty();
        assertThat(model.text(EntryField.DIRECTORS).get()).isEqualTo("Jacques Tati");
        assertThat(model.text(EntryField.TAGS).get()).isEmpty();
    }

    @Test
    void noticesTheFilmThatIsHereAlready() {
        type(EntryField.TITLE, "anora");
        assertThat(model.twinProperty().get()).isNotNull();
        type(EntryField.YEAR, "1954");
        assertThat(model.twinProperty().get()).isNull();
    }

    @Test
    void tellsAKnownFilmOnlyWhatItDoesNotSay() {
        Film known = film("Wicked").withFacts(film("Wicked").facts().withYear(2024));
        type(EntryField.TITLE, "Wicked");
        type(EntryField.YEAR, "2025");
        type(EntryField.TAGS, "musical");

        Film film = model.typed().complete(known, _ -> Optional.empty());

        assertThat(film.facts().year()).isEqualTo(2024);
        assertThat(film.opinion().tags()).containsExactly("musical");
    }

    private static Film film(String title) {
        return Film.titled(title);
    }

    private Film film() {
        return model.typed().film(_ -> Optional.empty());
    }

    private void type(EntryField field, String text) {
        model.text(field).set(text);
    }
}
