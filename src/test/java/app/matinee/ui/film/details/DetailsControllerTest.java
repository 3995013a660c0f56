package app.matinee.ui.film.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.FilmField;
import app.matinee.model.AlternativeTitle;
import app.matinee.model.CompanyRole;
import app.matinee.model.Credit;
import app.matinee.model.CustomValue;
import app.matinee.model.Done;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmKind;
import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Release;
import app.matinee.ui.film.FilmPage;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetailsControllerTest extends FilmPage {

    private static final String MENU = ".details .menu-button";

    @BeforeEach
    void openDetails() {
        open(DetailsController.class, 700, 900);
        openFilm(anora);
    }

    @Test
    void whatIsReadIsEditedByKeysAndSavedAtOnce() {
        edit("Tagline");
        type("The carriage was only rented.");
        keep();

        awaitFilm(film -> film.titles().tagline().equals("The carriage was only rented."));
        assertThat(words()).contains("The carriage was only rented.");
        assertThat(focusedField()).isEqualTo("Tagline");
    }

    @Test
    void escapePutsBackWhatWasThere() {
        edit("Tagline");
        type("Something else");
        robot.type(KeyCode.ESCAPE);

        assertThat(words()).contains("Every fairy tale sends a bill.");
        assertThat(film().titles().tagline()).isEqualTo("Every fairy tale sends a bill.");
        assertThat(focusedField()).isEqualTo("Tagline");
    }

    @Test
    void goingToTheNextFieldKeeps() {
        edit("Tagline");
        type("Kept by Tab");
        robot.type(KeyCode.TAB);

        awaitFilm(film -> film.titles().tagline().equals("Kept by Tab"));
        assertThat(focusedField()).isEqualTo("Synopsis");
    }

    @Test
    void aLongTextTakesEnterAndIsKeptByCtrlEnter() {
        edit("Synopsis");
        type("One.");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.write("Two.");
        keepLong();

        awaitFilm(film -> film.texts().synopsis().equals("One.\n\nTwo."));
    }

    @Test
    void aYearThatIsNoneKeepsTheFieldOpenAndSaysWhy() {
        edit("Year");
        type("24");
        keep();
        assertThat(words()).contains("A year has four digits, from 1870 on.");
        assertThat(film().facts().year()).isEqualTo(2024);

        type("2023");
        keep();
        awaitFilm(film -> Objects.equals(film.facts().year(), 2023));
    }

    @Test
    void moneyIsUnderstoodAsPeopleWriteIt() {
        edit("Budget");
        type("a lot");
        keep();
        assertThat(words()).contains("Write an amount as 6 m, 56.5 million or USD 6,000,000.");

        type("7.5 million");
        keep();
        awaitFilm(film -> new Money(7_500_000, "USD").equals(film.facts().budget()));
        assertThat(words()).contains("7.5 m");
    }

    @Test
    void wordsBetweenCommasKeepTheirOrder() {
        edit("Genres");
        type("Romance, Comedy, romance");
        keep();
        awaitFilm(film -> film.facts().genres().equals(List.of("Romance", "Comedy")));

        edit("Countries");
        type("United States, France");
        keep();
        awaitFilm(film -> film.facts().countries().equals(List.of("United States", "France")));

        edit("Languages");
        type("English");
        keep();
        awaitFilm(film -> film.facts().languages().equals(List.of("English")));

        edit("Running time");
        type("2 h 20");
        keep();
        awaitFilm(film -> Objects.equals(film.facts().minutes(), 140));
    }

    @Test
    void whatIsMissingIsAdded() {
        menu(MENU, "Tags");
        type("New York, 35 mm");
        keep();
        awaitFilm(film -> film.opinion().tags().equals(List.of("New York", "35 mm")));

        menu(MENU, "Original title");
        type("Anora!");
        keep();
        awaitFilm(film -> film.titles().original().equals("Anora!"));

        menu(MENU, "Sorted as");
        type("anora");
        keep();
        awaitFilm(film -> film.titles().sort().equals("anora"));

        menu(MENU, "On the watchlist because");
        type("to see it again");
        keep();
        awaitFilm(film ->
                film.shelves().watchlist() != null
                        && film.shelves().watchlist().why().equals("to see it again"));

        menu(MENU, "Background");
        type("It began with *wedding videos*.");
        keepLong();
        awaitFilm(film -> film.texts().background().startsWith("It began"));
    }

    @Test
    void otherTitlesAndCompaniesAreAddedAndTakenAway() {
        menu(MENU, "Other title");
        fill("title", "アノーラ");
        fill("language", "Japanese");
        keep();
        awaitFilm(film ->
                film.titles()
                        .alternatives()
                        .equals(List.of(new AlternativeTitle("アノーラ", "Japanese"))));

        menu(MENU, "Company");
        fill("company", "Neon");
        choose("role", "Distribution");
        keep();
        awaitFilm(film ->
                film.companies().size() == 1
                        && film.companies().getFirst().role() == CompanyRole.DISTRIBUTION);

        edit("Company");
        OnFx.run(() -> ((Button) robot.lookup("Remove").query()).fire());
        awaitFilm(film -> film.companies().isEmpty());
    }

    @Test
    void aReleaseIsAddedWithADateAsPreciseAsKnown() {
        menu(MENU, "Release");
        fill("date", "November 2024");
        choose("kind", "Streaming");
        fill("country", "Germany");
        fill("distributor", "Universal");
        fill("note", "dubbed");
        keep();

        awaitFilm(film -> film.releases().size() == 3);
        Release release = film().releases().getLast();
        assertThat(release.date()).isEqualTo(new PartialDate("2024-11"));
        assertThat(release.country()).isEqualTo("Germany");
        assertThat(release.distributor().name()).isEqualTo("Universal");
        assertThat(words()).contains("November 2024", "Streaming");
        assertThat(focusedField()).isEqualTo("Release");
    }

    @Test
    void aReleaseWithoutAProperDateStaysOpen() {
        edit("Release");
        fill("date", "sometime");
        keep();

        assertThat(words()).contains("That is not a date. Write 2024, May 2024 or 21 May 2024.");
        assertThat(film().releases().getFirst().date()).isEqualTo(new PartialDate("2024-05-21"));
    }

    @Test
    void creditsAreReorderedByKeysAndKeepTheFocus() {
        focus("Member of the cast");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);

        awaitFilm(film -> cast(film).equals(List.of("Yura Borisov", "Mikey Madison")));
        assertThat(focusedField()).isEqualTo("Member of the cast");
        assertThat(OnFx.get(() -> stage.getScene().getFocusOwner().getAccessibleText()))
                .contains("Mikey Madison");

        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        awaitFilm(film -> cast(film).equals(List.of("Mikey Madison", "Yura Borisov")));
    }

    @Test
    void aCreditIsChangedWithoutLosingThePerson() {
        long person = film().credits().get(1).person().id();
        edit("Member of the cast");
        fill("character", "Anora Mikheeva");
        fill("nameAs", "M. Madison");
        keep();

        awaitFilm(film -> film.credits().get(1).character().equals("Anora Mikheeva"));
        Credit credit = film().credits().get(1);
        assertThat(credit.person().id()).isEqualTo(person);
        assertThat(credit.shownName()).isEqualTo("M. Madison");
    }

    @Test
    void aKnownPersonIsTakenFromTheCompletion() {
        long baker = film().credits().getFirst().person().id();
        menu(MENU, "Member of the cast");
        fill("person", "Sean B");
        await("the completion", () -> robot.lookup(".completion-line").tryQuery().isPresent());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        fill("character", "Himself");
        keep();

        awaitFilm(film -> film.credits().size() == 4);
        assertThat(film().credits().getLast().person().id()).isEqualTo(baker);
    }

    @Test
    void aNameTypedInFullIsSomebodyNew() {
        long baker = film().credits().getFirst().person().id();
        menu(MENU, "Member of the cast");
        fill("person", "Sean Baker");
        keep();

        awaitFilm(film -> film.credits().size() == 4);
        assertThat(film().credits().getLast().person().id()).isNotEqualTo(baker);
    }

    @Test
    void whatSomebodyOfTheCrewDidIsTypedAsWords() {
        edit("Member of the crew");
        fill("jobs", "director, writer, editor");
        keep();

        awaitFilm(film -> film.credits().size() == 5);
        assertThat(words()).contains("director, writer, editor");
        assertThat(film().directors()).containsExactly("Sean Baker");
    }

    @Test
    void aPastedAddressIsUnderstood() {
        menu(MENU, "Identifier");
        fill("key", "https://letterboxd.com/film/anora/");
        keep();
        awaitFilm(film -> film.externalId(ExternalId.LETTERBOXD).equals("anora"));

        edit("Identifier");
        fill("key", "https://www.imdb.com/title/tt0111161/?ref_=x");
        keep();
        awaitFilm(film -> film.externalId(ExternalId.IMDB).equals("tt0111161"));
    }

    @Test
    void anIdentifierOpensInTheBrowser() {
        OnFx.run(() ->
                ((Button)
                                robot.lookup((Node n) ->
                                                "Open in IMDb".equals(n.getAccessibleText()))
                                        .query())
                        .fire());

        assertThat(outside.opened()).containsExactly("https://www.imdb.com/title/tt28607951/");
    }

    @Test
    void aCopyIsAddedWithWhatItCostAndWhoHasIt() {
        menu(MENU, "Copy");
        fill("medium", "Blu-ray");
        fill("price", "€ 25");
        fill("lentTo", "Lena");
        fill("lentSince", "2025-03");
        keep();

        awaitFilm(film -> film.shelves().copies().size() == 1);
        assertThat(film().shelves().copies().getFirst().price()).isEqualTo(new Money(25, "EUR"));
        assertThat(words()).contains("Lent to Lena since March 2025");
    }

    @Test
    void aFieldOfOnesOwnIsDefinedAndFilled() {
        menu(MENU, "New field of your own");
        fill("name", "Seen with subtitles");
        choose("type", "Yes or no");
        keep();
        await("the new field", () -> editor("value") != null);
        choose("value", "Yes");
        keep();

        awaitFilm(film ->
                film.customValues().stream()
                        .map(CustomValue::value)
                        .toList()
                        .equals(List.of("yes")));
    }

    @Test
    void theKindIsChosen() {
        edit("Kind");
        choose("kind", "Documentary");
        keep();

        awaitFilm(film -> film.kind() == FilmKind.DOCUMENTARY);
    }

    @Test
    void anEditUnderWaySurvivesAChangeFromElsewhere() {
        edit("Tagline");
        type("Half a line");
        OnFx.run(() -> wiring.mirror().write(this::like));
        awaitFilm(film -> film.opinion().liked());

        robot.write("!");
        keep();
        awaitFilm(film -> film.titles().tagline().equals("Half a line!"));
    }

    private Done<Optional<Film>> like() {
        return wiring.journal()
                .films()
                .edit(anora, FilmField.LIKE, f -> f.withOpinion(f.opinion().withLiked(true)));
    }

    @Test
    void anEditUnderWayBelongsToItsFilm() {
        long other = idOf("Parasite");
        edit("Tagline");
        type("Of Anora");
        openFilm(other);

        await(
                "the edit to be kept",
                () ->
                        wiring.journal()
                                .films()
                                .find(anora)
                                .orElseThrow()
                                .titles()
                                .tagline()
                                .equals("Of Anora"));
        assertThat(film().titles().tagline()).isEmpty();
    }

    private static List<String> cast(Film film) {
        return film.credits().stream()
                .filter(c -> c.job().equals(Credit.ACTOR))
                .map(Credit::shownName)
                .toList();
    }
}
