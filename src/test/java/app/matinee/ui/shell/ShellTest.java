package app.matinee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.FilmField;
import app.matinee.library.Films;
import app.matinee.model.Film;
import app.matinee.model.Rating;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.OnFx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShellTest extends ScreenTest {

    @BeforeEach
    void openShell() {
        open(ShellController.class);
    }

    @Test
    void thePaletteFindsAFilmAndOpensIt() {
        palette("paras");
        await("the film", () -> names().contains("Parasite"));

        robot.push(KeyCode.ENTER);

        await("its page", () -> "Parasite".equals(openTitle()));
        assertThat(OnFx.get(() -> app.overlay().isShowing())).isFalse();
        assertThat(OnFx.get(() -> wiring.navigation().placeProperty().get())).isEqualTo("library");
    }

    @Test
    void aPersonLeadsToTheirPageAndAltLeftBack() {
        palette("borisov");
        await("the person", () -> names().contains("Yura Borisov"));

        robot.push(KeyCode.ENTER);

        await("their page", () -> personName().equals("Yura Borisov"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await("their one film", () -> tiles().equals(List.of("Anora")));
        assertThat(chip("person")).isEqualTo("Yura Borisov");

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await("their page", () -> place().equals("people"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await("the library, where it began", () -> place().equals("library"));
    }

    @Test
    void aPersonKnownThroughAwardsAloneLeadsToTheReferenceFilms() {
        palette("jon chu");
        await("the person", () -> names().contains("Jon M. Chu"));

        robot.push(KeyCode.ENTER);

        await("their page", () -> personName().equals("Jon M. Chu"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await("the reference film", () -> "Wicked".equals(openTitle()));
        assertThat(chip("shelf")).isEqualTo("Reference only");
    }

    @Test
    void aPieceOfWritingOpensInItsFilmsJournal() {
        palette("cinderella");
        await("the review", () -> names().contains("Nobody is Cinderella"));

        robot.push(KeyCode.ENTER);

        await("the film", () -> "Anora".equals(openTitle()));
        assertThat(wiring.mirror().requests().tabProperty().get()).isEqualTo("journal");
        await(
                "the text",
                () ->
                        robot.lookup("She signs. ").tryQuery().isPresent()
                                || robot.lookup(".markdown-editor").tryQuery().isPresent());
    }

    @Test
    void aCeremonyLeadsToTheFilmsHonouredThere() {
        palette("97th");
        await("the ceremony", () -> names().contains("97th Academy Awards"));

        robot.push(KeyCode.ENTER);

        await("the film honoured there", () -> "Anora".equals(openTitle()));
        assertThat(chip("ceremony")).isEqualTo("97th Academy Awards");
    }

    @Test
    void thePaletteRunsACommandByTheKeyboardAlone() {
        palette("settin");
        await("the command", () -> names().contains("Settings"));

        robot.push(KeyCode.ENTER);

        await("the settings", () -> wiring.navigation().placeProperty().get().equals("settings"));
    }

    @Test
    void escapeClosesThePaletteWhateverWasTyped() {
        palette("ano");
        robot.push(KeyCode.ESCAPE);

        assertThat(OnFx.get(() -> app.overlay().isShowing())).isFalse();
    }

    @Test
    void undoAndRedoAreKeysAndHaveNames() {
        rate(40);
        await("undo to be known", () -> undoName().contains("rating of Anora"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("the rating to be gone", () -> rating() == 90);
        await("redo to be known", () -> wiring.mirror().redoProperty().get() != null);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

        await("the rating to be back", () -> rating() == 40);
    }

    @Test
    void aFocusedTextKeepsItsOwnUndo() {
        rate(40);
        await("undo to be known", () -> undoName().contains("rating of Anora"));
        TextField field = new TextField();
        OnFx.run(() -> {
            robot.lookup("#content").queryAs(StackPane.class).getChildren().add(field);
            field.requestFocus();
        });
        robot.write("words");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(OnFx.get(this::rating)).isEqualTo(40);
    }

    @Test
    void whatWasDeletedIsSaidWithAWayBack() {
        OnFx.run(() -> wiring.mirror().write(() -> films().delete(List.of(anora))));
        await("the notice", () -> robot.lookup(".undo-notice").query().isVisible());
        assertThat(robot.lookup("#words").queryAs(Label.class).getText())
                .isEqualTo("Deleted Anora");

        robot.clickOn(".undo-notice .button");

        await("the film to be back", () -> wiring.mirror().films().find(anora).isPresent());
        assertThat(robot.lookup(".undo-notice").query().isVisible()).isFalse();
    }

    @Test
    void theStatusBarSaysWhenItWasSaved() {
        rate(50);

        await(
                "the time",
                () ->
                        robot.lookup("#saved")
                                .queryAs(Label.class)
                                .getText()
                                .matches("Saved \\d\\d:\\d\\d"));
    }

    @Test
    void aLongJobIsShownAndCanBeCancelled() {
        CountDownLatch never = new CountDownLatch(1);
        List<String> ends = new ArrayList<>();
        OnFx.run(() ->
                app.jobs()
                        .start(
                                "settings.check.running",
                                progress -> {
                                    while (!progress.isCancelled()) {
                                        progress.report(42, 100, "job.load");
                                        never.await(10, TimeUnit.MILLISECONDS);
                                    }
                                    return 0;
                                })
                        .onCancelled(() -> ends.add("cancelled")));
        await(
                "the share",
                () -> robot.lookup("#share").queryAs(Label.class).getText().equals("42%"));

        robot.clickOn("#cancel");

        await("its end", () -> ends.contains("cancelled"));
        await("the bar to be empty", () -> !robot.lookup("#job").query().isVisible());
    }

    @Test
    void theTextGrowsByKeys() {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(app.settings().get().textScale()).isEqualTo(110);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(app.settings().get().textScale()).isEqualTo(90);
    }

    @Test
    void theRailShowsIconsOnlyInANarrowWindow() {
        assertThat(OnFx.get(() -> railWidth())).isEqualTo(56);
        OnFx.run(() -> stage.setWidth(1200));
        await("the names", () -> railWidth() == 184);
    }

    @Test
    void f1ShowsTheKeys() {
        robot.push(KeyCode.F1);

        await("the sheet", () -> app.overlay().isShowing());
        assertThat(robot.lookup(".key").queryAllAs(Label.class).stream().map(Label::getText))
                .contains("Ctrl K", "Ctrl Z", "F11");
    }

    @Test
    void whileASheetIsOpenTheKeysOfTheWindowRest() {
        palette("");
        robot.push(KeyCode.F1);
        robot.push(KeyCode.CONTROL, KeyCode.Q);

        assertThat(robot.lookup(".keys").tryQuery()).isEmpty();
        assertThat(door.hasQuit()).isFalse();
    }

    @Test
    void theMainMenuOpensByItsKeyAndNamesTheStepToUndo() {
        rate(40);
        await("undo to be known", () -> undoName().contains("rating of Anora"));

        robot.push(KeyCode.F10);

        await(
                "the menu",
                () ->
                        robot.lookup(".menu-item .label").queryAllAs(Label.class).stream()
                                .anyMatch(l -> l.getText().equals("Undo: rating of Anora")));
        double menu =
                OnFx.get(() -> robot.lookup(".context-menu").query().getLayoutBounds().getHeight());
        assertThat(menu).as("fits the smallest window").isLessThan(640);
    }

    @Test
    void leavingAScreenSavesWhatIsTyped() {
        List<String> saved = new ArrayList<>();
        OnFx.run(() -> {
            Debounce typing = new Debounce(Duration.hours(1), () -> saved.add("the note"));
            wiring.unsaved().add(typing::flush);
            typing.call();
            wiring.navigation().go("settings");
        });

        assertThat(saved).containsExactly("the note");
    }

    private String chip(String facet) {
        return robot.lookup("#chip-" + facet).queryAs(Labeled.class).getText();
    }

    private List<String> tiles() {
        return robot.lookup(".film-tile .tile-title").queryAllAs(Labeled.class).stream()
                .filter(title -> title.getParent().isVisible())
                .map(Labeled::getText)
                .toList();
    }

    private String place() {
        return wiring.navigation().placeProperty().get();
    }

    private String personName() {
        return robot.lookup("#personName .label")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private void palette(String typed) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await("the palette", () -> app.overlay().isShowing());
        robot.write(typed);
    }

    private List<String> names() {
        ListView<?> list = robot.lookup("#list").queryListView();
        List<String> names = new ArrayList<>();
        for (Object entry : list.getItems()) {
            names.add(
                    switch ((PaletteEntry) entry) {
                        case PaletteEntry.FoundFilm(var film) -> film.title();
                        case PaletteEntry.Found(var hit) -> hit.title();
                        case PaletteEntry.Command(var action) -> action.text();
                    });
        }
        return names;
    }

    private String openTitle() {
        var dossier = wiring.mirror().openFilm().dossierProperty().get();
        return dossier == null ? "" : dossier.film().title();
    }

    private void rate(int value) {
        OnFx.run(() ->
                wiring.mirror()
                        .write(() ->
                                films().edit(anora, FilmField.RATING, film -> rated(film, value))));
        await("the rating", () -> rating() == value);
    }

    private static Film rated(Film film, int value) {
        return film.withOpinion(film.opinion().withRating(new Rating(value)));
    }

    private Films films() {
        return wiring.journal().films();
    }

    private int rating() {
        return wiring.mirror()
                .films()
                .find(anora)
                .map(film -> film.rating() == null ? 0 : film.rating().value())
                .orElse(-1);
    }

    private String undoName() {
        var step = wiring.mirror().undoProperty().get();
        return step == null ? "" : app.texts().say(step);
    }

    private double railWidth() {
        return robot.lookup(".rail").query().getLayoutBounds().getWidth();
    }
}
