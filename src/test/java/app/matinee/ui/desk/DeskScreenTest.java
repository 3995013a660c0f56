package app.matinee.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.PartialDate;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.OnFx;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/// The desk in one window: pieces by state, by keys from state to state, search, the calendar, and
/// a piece on the workbench.
class DeskScreenTest extends ScreenTest {

    private DeskController desk;

    @Test
    void aPieceGoesFromStateToStateByKeysAndIsFoundByItsText() {
        add(Writing.of(WritingKind.NOTE, null, "Weddings on tape").withState(WritingState.IDEA));
        add(Writing.of(WritingKind.TOP_TEN, null, "Brides").withText("Runaways of the screen."));
        show();
        await("the pieces", () -> names("draft").size() == 2 && names("idea").size() == 1);

        OnFx.run(() -> list("idea").requestFocus());
        OnFx.run(() -> list("idea").getSelectionModel().selectFirst());
        run("desk.action.on");
        await("the idea to be a draft", () -> names("draft").contains("Weddings on tape"));
        run("desk.action.on");
        await("it to be ready", () -> names("ready").equals(List.of("Weddings on tape")));
        run("desk.action.back");
        await("it to be a draft again", () -> names("ready").isEmpty());
        OnFx.run(() -> wiring.mirror().undo());
        await("undo to bring it back", () -> names("ready").size() == 1);

        OnFx.run(() -> search("runaw"));
        await("the text to be found", () -> all().equals(List.of("Brides")));
        OnFx.run(() -> search("anora"));
        await("the film to be found", () -> all().equals(List.of("Nobody is Cinderella")));
        OnFx.run(() -> search("zzz"));
        await("nothing", () -> shows("Nothing found"));
        OnFx.run(() -> search(""));
        snapshotBoth("desk-board");
    }

    @Test
    void aPieceIsOpenedWrittenAndLeft() {
        show();
        await("the piece", () -> names("draft").size() == 1);
        OnFx.run(() -> list("draft").requestFocus());
        OnFx.run(() -> list("draft").getSelectionModel().selectFirst());
        robot.push(KeyCode.ENTER);
        await("the workbench", () -> !editor().getText().isEmpty());
        await("the caret", () -> editor().isFocused());
        robot.write("First. Mispeled ", 0);
        await("the misspelt word", () -> robot.lookup(".misspelt").tryQuery().isPresent());
        snapshotBoth("desk-piece");
        run("desk.back");
        await(
                "it to be stored",
                () ->
                        wiring.journal().writings().all().stream()
                                .anyMatch(w -> w.text().startsWith("First. Mispeled She")));
        assertThat(OnFx.get(() -> list("draft").isFocused())).isTrue();
    }

    @Test
    void theCalendarShowsWhatIsPlannedAndBeginsOnADay() {
        LocalDate today = LocalDate.now(app.clock());
        add(Writing.of(WritingKind.REVIEW, anora, "Out today").withPlanned(PartialDate.of(today)));
        show();
        run("desk.action.calendar");
        await("the piece in its day", () -> shows("Out today"));
        snapshotBoth("desk-calendar");
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        await("the sheet", () -> shows("Begin a piece"));
        robot.push(KeyCode.ENTER);
        await(
                "a piece planned for tomorrow",
                () ->
                        wiring.journal().writings().all().stream()
                                .anyMatch(w ->
                                        PartialDate.of(today.plusDays(1)).equals(w.planned())));
        await("the workbench", () -> robot.lookup("#editor").tryQuery().isPresent());
    }

    @Test
    void theFilmOfTheMonthHasAChecklistAndAPostThatIsWritten() throws java.io.IOException {
        wiring.journal().features().choose(java.time.YearMonth.now(app.clock()), anora);
        show(1100, 800);
        run("desk.action.featured");
        await("the checklist", () -> shows("2 of 9 ready"));
        await("the post", () -> shows("Every fairy tale sends a bill."));
        snapshotBoth("desk-featured");
        OnFx.run(() -> wiring.journal().writings().all());
        run("desk.publish.title");
        await("the sheet", () -> shows("Write the post"));
        await("what it will be", () -> !robot.lookup(".publish-sheet").queryAll().isEmpty());
        java.nio.file.Path out = home().resolve("blog");
        OnFx.run(() ->
                robot.lookup(".publish-sheet .text-field")
                        .queryAllAs(javafx.scene.control.TextField.class)
                        .iterator()
                        .next()
                        .setText(out.toString()));
        await("a template", () -> combo().getValue() != null);
        snapshot("desk-publish");
        OnFx.run(() -> robot.lookup("Write the post").queryButton().fire());
        await("the files", () -> robot.lookup("Show in folder").tryQuery().isPresent());
        try (var files = java.nio.file.Files.walk(out)) {
            assertThat(files.map(String::valueOf)).anyMatch(file -> file.endsWith(".html"));
        }
        OnFx.run(() -> robot.lookup("Copy Markdown").queryButton().fire());
        await("it to be copied", () -> shows("Copied. Paste it where it should go."));
    }

    private javafx.scene.control.ComboBox<?> combo() {
        return robot.lookup(".publish-sheet .combo-box").queryComboBox();
    }

    private void show(double width, double height) {
        desk = open(DeskController.class, width, height);
        OnFx.run(() -> desk.shown("desk"));
    }

    private void snapshotBoth(String name) {
        light();
        snapshot(name + "-light");
        dark();
        snapshot(name + "-dark");
    }

    private void add(Writing piece) {
        wiring.journal().writings().add(piece);
    }

    private void show() {
        desk = open(DeskController.class);
        OnFx.run(() -> desk.shown("desk"));
    }

    private void run(String key) {
        OnFx.run(() ->
                desk.actions().stream()
                        .filter(action -> action.key().equals(key))
                        .findFirst()
                        .map(ActionItem::handler)
                        .orElseThrow()
                        .run());
    }

    private void search(String words) {
        robot.lookup(".search-field .text-field").queryTextInputControl().setText(words);
    }

    private ListView<?> list(String state) {
        return robot.lookup("#board-" + state).queryListView();
    }

    private List<String> names(String state) {
        return list(state).getItems().stream()
                .map(piece -> ((app.matinee.model.WritingSummary) piece).title())
                .toList();
    }

    private List<String> all() {
        return List.of("idea", "draft", "ready", "published").stream()
                .flatMap(state -> names(state).stream())
                .toList();
    }

    private boolean shows(String words) {
        Set<Node> found =
                robot.lookup((Node node) ->
                                node instanceof Labeled label
                                        && words.equals(label.getText())
                                        && visible(label))
                        .queryAll();
        return !found.isEmpty();
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private StyleClassedTextArea editor() {
        return robot.lookup("#editor").queryAs(StyleClassedTextArea.class);
    }
}
