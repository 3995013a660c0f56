package app.matinee.ui.film.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.Journal;
import app.matinee.model.Completion;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.mirror.FilmRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTabTest extends ScreenTest {

    private long other;

    @BeforeEach
    void openTab() {
        other = wiring.journal().films().add(Film.titled("A film nobody has written on")).value();
        openFilm(anora);
        open(JournalController.class, 980, 900);
        await("the piece to be shown", () -> !editor().getText().isEmpty());
    }

    @Test
    void aViewingIsLoggedByKeysAlone() {
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.LOG_VIEWING));
        robot.write("March 2025");
        assertThat(text("#echo")).isEqualTo("March 2025");
        robot.push(KeyCode.TAB).push(KeyCode.DIGIT4).push(KeyCode.RIGHT);
        robot.push(KeyCode.TAB).write("Kino").push(KeyCode.TAB).write("Lena");
        robot.push(KeyCode.ENTER);
        await("the viewing to be shown", () -> shows("March 2025") && shows("Kino, with Lena"));

        Viewing logged = stored().getLast();
        assertThat(logged.date()).isEqualTo(new PartialDate("2025-03"));
        assertThat(logged.rating()).isEqualTo(new Rating(90));
        assertThat(logged.rewatch()).as("it was seen before").isTrue();
        assertThat(OnFx.get(() -> form().isVisible())).isFalse();
        await(
                "the library to count it",
                () -> wiring.mirror().films().find(anora).orElseThrow().counts().viewings() == 2);
    }

    @Test
    void aKnownPlaceCompletesWhatIsTyped() {
        wiring.journal()
                .viewings()
                .edit(
                        new Viewing(
                                stored().getFirst().id(),
                                stored().getFirst().uuid(),
                                anora,
                                null,
                                "Hulu, at home",
                                "",
                                "",
                                false,
                                Completion.WHOLE,
                                null,
                                null,
                                "",
                                List.of()));
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.LOG_VIEWING));
        OnFx.run(() -> robot.lookup("#place").query().requestFocus());
        await(
                "the place to be completed",
                () -> {
                    var place = (TextField) robot.lookup("#place").query();
                    place.clear();
                    robot.write("hu", 0);
                    return place.getText().equals("hulu, at home");
                });
        robot.push(KeyCode.ENTER);
        await("the viewing to be logged", () -> stored().size() == 2);
        assertThat(stored())
                .as("the place is written as it is known")
                .allMatch(viewing -> viewing.place().equals("Hulu, at home"));
    }

    @Test
    void anImpossibleDateIsSaidAndNothingIsLogged() {
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.LOG_VIEWING));
        robot.write("31 April 2025").push(KeyCode.ENTER);

        assertThat(text("#echo")).startsWith("April has only 30 days");
        assertThat(OnFx.get(() -> form().isVisible())).isTrue();
        assertThat(stored()).hasSize(1);

        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(text("#echo")).isEqualTo("No date");
        robot.push(KeyCode.ENTER);
        await("the viewing to be shown", () -> shows("No date"));
    }

    @Test
    void aViewingIsChangedInItsPlaceAndEscapePutsItBack() {
        focus(".viewing");
        robot.push(KeyCode.ENTER);
        assertThat(field("#date")).isEqualTo("12 April 2025");
        robot.write("2019").push(KeyCode.ESCAPE);
        assertThat(shows("12 April 2025")).isTrue();

        robot.push(KeyCode.ENTER);
        robot.write("2019").push(KeyCode.ENTER);
        await("the change to be shown", () -> shows("2019"));
        assertThat(stored().getFirst().rating()).isEqualTo(new Rating(90));
    }

    @Test
    void aViewingThatWasLeftSaysWhen() {
        focus(".viewing");
        robot.push(KeyCode.ENTER);
        robot.interact(() ->
                ((Labeled) robot.lookup("Left").query()).fireEvent(new javafx.event.ActionEvent()));
        OnFx.run(() -> ((TextField) robot.lookup("#minutes").query()).requestFocus());
        robot.write("60").push(KeyCode.ENTER);
        await("the change to be shown", () -> shows("Left after 60 min"));
        assertThat(stored().getFirst().completion()).isEqualTo(Completion.ABANDONED);
    }

    @Test
    void aDeletedViewingComesBackByUndo() {
        focus(".viewing");
        robot.push(KeyCode.DELETE);
        await("the viewing to go", () -> !shows("12 April 2025"));
        await("undo to be offered", () -> wiring.mirror().undoProperty().get() != null);

        OnFx.run(() -> wiring.mirror().undo());
        await("the viewing to come back", () -> shows("12 April 2025"));
    }

    @Test
    void whatIsTypedIsSavedAMomentLaterAndFoundWhenTheJournalIsOpenedAgain() throws Exception {
        write("First sentence. ");
        await("it to be saved", () -> piece().text().startsWith("First sentence. She signs."));
        assertThat(OnFx.get(() -> wiring.mirror().savedProperty().get())).isNotNull();
        reopened(journal ->
                assertThat(only(journal).text()).startsWith("First sentence. She signs."));
    }

    @Test
    void goingToAnotherFilmSavesAtOnce() {
        write("Gone at once. ");
        OnFx.run(() -> wiring.mirror().openFilm().open(other));
        await("the other film", () -> shows("Nothing written yet"));
        await("the text to be saved", () -> piece().text().startsWith("Gone at once. "));
    }

    @Test
    void closingSavesAtOnce() throws Exception {
        write("Closed at once. ");
        reopened(journal -> assertThat(only(journal).text()).startsWith("Closed at once. "));
    }

    @Test
    void aHalfFilledFormWaitsForItsFilm() {
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.LOG_VIEWING));
        robot.write("May 2024").push(KeyCode.TAB).push(KeyCode.DIGIT3);
        OnFx.run(() -> robot.lookup("#note").queryTextInputControl().setText("Half a thought"));
        openFilm(other);
        assertThat(OnFx.get(() -> form().isVisible())).isFalse();

        openFilm(anora);
        await("the form to come back", () -> form().isVisible());
        assertThat(field("#date")).isEqualTo("May 2024");
        assertThat(field("#note")).isEqualTo("Half a thought");
        OnFx.run(() -> robot.lookup("#date").query().requestFocus());
        robot.push(KeyCode.ENTER);
        await("the viewing to be shown", () -> shows("May 2024"));
        assertThat(stored().getLast().rating()).isEqualTo(new Rating(60));
    }

    @Test
    void aPublishedPieceHasItsDayAndAddress() {
        OnFx.run(() -> editor().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        await("today as its day", () -> piece().publishedOn() != null);
        assertThat(piece().publishedOn()).isEqualTo(PartialDate.of(LocalDate.now()));

        rewrite("Day of publication", "May 2024");
        await("the day", () -> new PartialDate("2024-05").equals(piece().publishedOn()));
        rewrite("Address", "example.org/anora");
        await("the address", () -> piece().publishedAt().equals("https://example.org/anora"));
        rewrite("Address", "javascript:alert(1)");
        assertThat(piece().publishedAt()).isEqualTo("https://example.org/anora");
    }

    private void rewrite(String name, String words) {
        InPlace field =
                robot.lookup((Node node) -> node instanceof InPlace f && f.name().equals(name))
                        .queryAs(InPlace.class);
        OnFx.run(field::edit);
        OnFx.run(() -> ((TextField) stage.getScene().getFocusOwner()).setText(words));
        robot.push(KeyCode.ENTER);
    }

    @Test
    void controlEnterTakesTheNextState() {
        OnFx.run(() -> editor().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the state to be stored", () -> piece().state() == WritingState.READY);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the row to say so", () -> shows("Review · published"));
    }

    @Test
    void anEarlierTextIsShownAndBroughtBack() {
        write("Second thoughts. ");
        OnFx.run(() -> wiring.unsaved().saveNow());
        await("a revision", () -> robot.lookup(".revision").queryAll().size() == 2);
        OnFx.run(
                () -> robot.lookup(".revision").queryAll().stream().toList().get(1).requestFocus());
        robot.push(KeyCode.ENTER);
        await("the earlier text to be shown", () -> shows("Restore"));

        robot.interact(() -> button("Restore").fire());
        await(
                "the text to be back",
                () -> editor().getText().startsWith("She signs.") && !shows("Restore"));
        assertThat(piece().text()).startsWith("She signs.");
    }

    @Test
    void undoInTheEditorIsTheEditorsOwn() {
        write("Oops ");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(OnFx.get(() -> editor().getText())).startsWith("She signs.");
        assertThat(wiring.journal().history().undoable().orElseThrow().messageKey())
                .isEqualTo("step.film.add");
    }

    @Test
    void undoOfTheJournalReachesTheEditor() {
        write("Saved. ");
        OnFx.run(() -> wiring.unsaved().saveNow());
        await("it to be saved", () -> piece().text().startsWith("Saved. "));
        await("undo to be offered", () -> wiring.mirror().undoProperty().get() != null);
        OnFx.run(() -> wiring.mirror().undo());
        await("the editor to follow", () -> editor().getText().startsWith("She signs."));
    }

    @Test
    void aFirstPieceBeginsWithItsTitle() {
        openFilm(other);
        await("the empty state", () -> shows("Nothing written yet"));
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.WRITE));
        await("the title to wait for words", () -> focused("title"));
        robot.write("A title").push(KeyCode.ENTER).write("And a text.");
        await(
                "it to be saved",
                () -> {
                    List<Writing> pieces =
                            wiring.journal().films().dossier(other).orElseThrow().writings();
                    return pieces.size() == 1
                            && pieces.getFirst().title().equals("A title")
                            && pieces.getFirst().text().equals("And a text.");
                });
        await("the row to say so", () -> shows("A title"));
    }

    @Test
    void onANarrowPageTheListsStandAboveThePiece() {
        OnFx.run(() -> stage.setWidth(612));
        await(
                "the lists to move",
                () -> {
                    Node log = robot.lookup("#log").query();
                    return editor().localToScene(0, 0).getY() > log.localToScene(0, 0).getY() + 100;
                });
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.LOG_VIEWING));
        assertThat(OnFx.get(() -> focused("date"))).isTrue();
    }

    @Test
    void elevenHidesEverythingButTheTextAndEscapeBringsItBack() {
        OnFx.run(() -> editor().requestFocus());
        robot.push(KeyCode.F11);
        await("the lists to go", () -> robot.lookup("#log").tryQuery().isEmpty());
        robot.push(KeyCode.ESCAPE);
        await("the lists to come back", () -> robot.lookup("#log").tryQuery().isPresent());
        await("the text to keep the focus", () -> focused("editor"));
    }

    private interface Check {
        void on(Journal journal);
    }

    /// Ends all work as the program does when its window closes, and opens the journal anew.
    private void reopened(Check check) throws Exception {
        OnFx.run(() -> wiring.unsaved().saveNow());
        assertThat(app.jobs().shutdown(Duration.ofSeconds(20))).isTrue();
        try (Journal again =
                Journal.openToRead(new JournalFolder(journalFolder()), Clock.systemUTC())) {
            check.on(again);
        }
    }

    private static Writing only(Journal journal) {
        return journal.writings().all().getFirst();
    }

    private void write(String words) {
        OnFx.run(() -> {
            editor().requestFocus();
            editor().moveTo(0);
        });
        robot.write(words);
    }

    private Writing piece() {
        return only(wiring.journal());
    }

    private List<Viewing> stored() {
        return wiring.journal().viewings().ofFilm(anora);
    }

    private StyleClassedTextArea editor() {
        return robot.lookup("#editor").queryAs(StyleClassedTextArea.class);
    }

    private Node form() {
        return robot.lookup("#card").query();
    }

    private javafx.scene.control.Button button(String words) {
        return robot.lookup((Node node) ->
                        node instanceof javafx.scene.control.Button b && words.equals(b.getText()))
                .queryButton();
    }

    private void focus(String query) {
        OnFx.run(() -> robot.lookup(query).query().requestFocus());
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private String text(String query) {
        return OnFx.get(() -> robot.lookup(query).queryLabeled().getText());
    }

    private String field(String query) {
        return OnFx.get(() -> robot.lookup(query).queryTextInputControl().getText());
    }

    private boolean shows(String words) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled label
                                && words.equals(label.getText())
                                && visible(label))
                .tryQuery()
                .isPresent();
    }

    private static boolean visible(Node node) {
        return node == null || node.isVisible() && visible(node.getParent());
    }
}
