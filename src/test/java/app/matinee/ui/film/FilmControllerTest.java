package app.matinee.ui.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.Rating;
import app.matinee.settings.RatingScale;
import app.matinee.store.JournalRefused;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.StarRating;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class FilmControllerTest extends FilmPage {

    private static final String MENU = ".film-heading .menu-button";
    private static final int PULSES_OF_REST = 30;

    /// A width in which the tabs do not fit as they are.
    private static final double TIGHT = 420;

    private static final String PRIZES = "Won the Palme d’Or and 2 prizes of the Academy Awards";

    private void openPage(double width) {
        open(FilmController.class, width, 640);
        openFilm(anora);
    }

    @Test
    void theHeadingSaysWhatTheFilmIsAndWon() {
        openPage(635);

        assertThat(words())
                .contains(
                        "Anora",
                        "2024 · Sean Baker · 139 min · US",
                        PRIZES,
                        "3 wins from 4 nominations",
                        "4½, yours");
    }

    @Test
    void aFilmOfWhichLittleIsKnownHasNoEmptyLines() {
        open(FilmController.class, 635, 640);
        openFilm(idOf("A film without a year"));

        assertThat(words()).contains("A film without a year", "Not rated");
        assertThat(words()).noneMatch(w -> w.startsWith("Won") || w.contains("·"));
        assertThat(button("Play trailer")).isFalse();
        assertThat(button("Log viewing")).isTrue();
    }

    @Test
    void aPageAtRestIsNotStyledAgainAndAgain() {
        openPage(TIGHT);
        OnFx.settle();
        ToggleButton tab = robot.lookup(".tab-strip .toggle-button").queryAs(ToggleButton.class);
        AtomicInteger changes = new AtomicInteger();
        OnFx.run(() -> tab.fontProperty().subscribe((_, _) -> changes.incrementAndGet()));

        WaitForAsyncUtils.waitForFxEvents(PULSES_OF_REST);

        assertThat(changes).hasValue(0);
    }

    @Test
    void loggingAViewingFirstOfAllPutsTheCaretIntoItsDate() {
        openPage(900);
        OnFx.run(() -> ((Button) robot.lookup("Log viewing").query()).fire());
        await(
                "the date to wait for words",
                () -> {
                    Node owner = stage.getScene().getFocusOwner();
                    return owner != null && "date".equals(owner.getId()) && owner.isFocused();
                });
    }

    @Test
    void writingFirstOfAllPutsTheCaretIntoTheText() {
        openPage(900);
        OnFx.run(() -> ((Button) robot.lookup("Write").query()).fire());
        await(
                "the text to wait for words",
                () -> {
                    Node owner = stage.getScene().getFocusOwner();
                    return owner != null && "editor".equals(owner.getId());
                });
    }

    @Test
    void keysRateAndTakeTheRatingAway() {
        openPage(635);
        OnFx.run(() -> robot.lookup(StarRating.class::isInstance).query().requestFocus());
        robot.type(KeyCode.DIGIT3);
        awaitFilm(film -> new Rating(60).equals(film.opinion().rating()));
        assertThat(words()).contains("3, yours");

        robot.type(KeyCode.RIGHT);
        awaitFilm(film -> new Rating(70).equals(film.opinion().rating()));
        robot.type(KeyCode.DELETE);
        awaitFilm(film -> film.opinion().rating() == null);
        assertThat(words()).contains("Not rated");
    }

    @Test
    void whatWasChangedIsFoundWhenTheJournalIsOpenedAgain() throws JournalRefused {
        openPage(635);
        OnFx.run(() -> robot.lookup(StarRating.class::isInstance).query().requestFocus());
        robot.type(KeyCode.DIGIT2);
        awaitFilm(film -> new Rating(40).equals(film.opinion().rating()));
        edit("Tagline");
        type("Kept");
        keep();
        awaitFilm(film -> film.titles().tagline().equals("Kept"));

        try (Journal again =
                Journal.openToRead(new JournalFolder(journalFolder()), Clock.systemUTC())) {
            Film film = again.films().find(anora).orElseThrow();
            assertThat(film.opinion().rating()).isEqualTo(new Rating(40));
            assertThat(film.titles().tagline()).isEqualTo("Kept");
        }
    }

    @Test
    void aLongTitleIsSetSmallerAndLeavesThePageItsRoom() {
        openPage(635);
        edit("Title");
        type("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb at Last");
        keep();
        awaitFilm(film -> film.title().startsWith("Dr."));

        assertThat(OnFx.get(() -> heading().getHeight())).isLessThan(320);
    }

    private Region heading() {
        return (Region) stage.getScene().getRoot().lookup(".film-heading");
    }

    @Test
    void aRatingIsSaidInTheChosenScale() {
        openPage(635);
        OnFx.run(() -> app.settings().change(s -> s.withRatingScale(RatingScale.TEN)));

        assertThat(words()).contains("9 of 10, yours");
    }

    @Test
    void theTrailerOpensInTheBrowser() {
        openPage(635);
        robot.clickOn("Play trailer");

        assertThat(outside.opened()).containsExactly("https://example.org/anora");
    }

    @Test
    void aKeyLogsAViewingInTheJournal() {
        openPage(635);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

        await(
                "the journal",
                () -> wiring.mirror().requests().tabProperty().get().equals("journal"));
    }

    @Test
    void theTitleIsEditedWhereItStandsAndCannotBeEmpty() {
        openPage(635);
        edit("Title");
        type("");
        keep();
        assertThat(words()).contains("A film needs a title.");

        type("Anora!");
        keep();
        awaitFilm(film -> film.title().equals("Anora!"));
    }

    @Test
    void anotherDesignOfThePosterIsKept() {
        openPage(635);
        menu(MENU, "Another poster design");

        awaitFilm(film -> film.posterSeed() == 1);
    }

    @Test
    void theMenuPutsOnTheWatchlistAndTakesOff() {
        openPage(635);
        menu(MENU, "Put on the watchlist");
        awaitFilm(film -> film.shelves().watchlist() != null);

        menu(MENU, "Take off the watchlist");
        awaitFilm(film -> film.shelves().watchlist() == null);
    }

    @Test
    void aDeletedFilmComesBackByUndo() {
        openPage(635);
        menu(MENU, "Delete film");
        await(
                "the page to close",
                () -> wiring.mirror().openFilm().dossierProperty().get() == null);
        await("the film to go", () -> wiring.mirror().films().find(anora).isEmpty());

        OnFx.run(() -> wiring.mirror().undo());
        await("the film", () -> wiring.mirror().films().find(anora).isPresent());
    }

    @Test
    void altAndANumberChooseATab() {
        openPage(635);
        OnFx.run(() -> wiring.mirror().requests().choose("journal"));
        focus("Title");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);

        await(
                "the details",
                () -> wiring.mirror().requests().tabProperty().get().equals("details"));
    }

    @Test
    void aWidePageSaysTheSameInOneRow() {
        openPage(1100);

        assertThat(words()).contains("Anora", "2024 · Sean Baker · 139 min", PRIZES);
        assertThat(OnFx.get(() -> stage.getScene().getRoot().lookup(".heading-wide").isVisible()))
                .isTrue();
    }

    private boolean button(String words) {
        return robot.lookup((Node n) ->
                        n instanceof Button b && words.equals(b.getText()) && isShown(b))
                .tryQuery()
                .isPresent();
    }
}
