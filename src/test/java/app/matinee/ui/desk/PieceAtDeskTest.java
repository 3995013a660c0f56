package app.matinee.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.Writings;
import app.matinee.model.Placement;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.pictures.SamplePictures;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.OnFx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/// One piece on the workbench of the desk: pictures pasted into it, its texts side by side; and the
/// template its post is made with.
class PieceAtDeskTest extends ScreenTest {

    private DeskController desk;

    @Test
    void aPastedPictureIsTakenInPlacedAndNamedInTheText() throws IOException {
        long piece = wiring.journal().writings().all().getFirst().id();
        show(960, 640);
        OnFx.run(() -> desk.open(wiring.journal().writings().summaries().getFirst()));
        await("the caret", () -> editor().isFocused());
        Path file = home().resolve("seafront.png");
        Files.write(file, SamplePictures.picture("png", 320, 200));
        paste(content -> content.putFiles(List.of(file.toFile())));
        await("it to be named in the text", () -> editor().getText().contains("![]("));

        Placement placed =
                wiring.journal().films().dossier(anora).orElseThrow().pictures().getLast();
        assertThat(placed.picture().fileName()).isEqualTo("seafront.png");
        assertThat(editor().getText())
                .contains("![](" + placed.picture().hash().substring(0, 16) + ")");
        await(
                "it to be saved",
                () -> wiring.journal().writings().find(piece).orElseThrow().text().contains("![]"));
        snapshotBoth("desk-piece-picture");
        paste(content -> {
            content.putString("Bold");
            content.putHtml("<p><b>Bold</b> <script>alert(1)</script></p>");
        });
        await("HTML as Markdown", () -> editor().getText().contains("**Bold**"));
        assertThat(editor().getText()).doesNotContain("script");
        assertThat(outside.failures()).isEmpty();
    }

    @Test
    void anyTwoTextsStandSideBySideAndOneComesBack() {
        Writings writings = wiring.journal().writings();
        long id = writings.add(Writing.of(WritingKind.REVIEW, anora, "Three times")).value();
        for (String word : List.of("One", "Two", "Three")) {
            writings.type(id, "Three times", word + " carriages were rented.\n\nAnd no prince.");
            writings.edit(
                    id,
                    now ->
                            now.withState(
                                    word.equals("Two") ? WritingState.DRAFT : WritingState.READY));
        }
        show(960, 640);
        OnFx.run(() -> desk.open(summary(id)));
        await("the text", () -> editor().getText().startsWith("Three"));
        await("its revisions", () -> robot.lookup(".revision").queryAll().size() >= 3);
        OnFx.run(() ->
                robot.lookup(".revision").queryAll().stream()
                        .skip(2)
                        .findFirst()
                        .orElseThrow()
                        .requestFocus());
        robot.push(KeyCode.ENTER);
        await("the earlier text", () -> robot.lookup("Side by side").tryQuery().isPresent());
        OnFx.run(() -> robot.lookup("Side by side").queryButton().fire());
        await("both texts", () -> halves().size() == 2);
        assertThat(words("removed")).isNotEmpty();
        snapshotBoth("desk-compare");
        OnFx.run(() -> halves().getLast().getSelectionModel().select(2));
        OnFx.run(() -> halves().getFirst().getSelectionModel().selectLast());
        assertThat(words("removed")).contains("One ");
        assertThat(words("added")).contains("Two ");
        OnFx.run(() -> robot.lookup("Bring the text at the left back").queryButton().fire());
        await("it to be back", () -> editor().getText().startsWith("One"));
    }

    @Test
    void aTemplateIsLookedAtMadeOnesOwnAndItsMistakesAreNamed() {
        wiring.journal().features().choose(YearMonth.now(app.clock()), anora);
        show(960, 640);
        run("desk.action.featured");
        await("the checklist", () -> shows("2 of 9 ready"));
        OnFx.run(() ->
                robot.lookup(".feature .menu-button")
                        .match(this::isTemplates)
                        .queryAs(MenuButton.class)
                        .show());
        await("the templates", () -> templates().getItems().size() > 6);
        OnFx.run(() -> templates().getItems().getLast().fire());
        await("the template", () -> !template().getText().isEmpty());
        await(
                "the post",
                () -> shows("This template comes with Matinee. Make it your own to change it."));
        snapshotBoth("desk-template");
        OnFx.run(() -> robot.lookup("Make it your own").queryButton().fire());
        await("it to be one's own", () -> template().isEditable());
        OnFx.run(() -> template().appendText("\n{{ film.titel }}\n"));
        await("the mistake", () -> saysOf("there is nothing called “"));
        snapshot("desk-template-mistake");
        OnFx.run(() -> robot.lookup("Close").queryButton().fire());
        await(
                "it to be saved",
                () -> Files.isRegularFile(journalFolder().resolve("templates/featured.md")));

        OnFx.run(() ->
                robot.lookup(".feature-film")
                        .queryAs(MenuButton.class)
                        .getItems()
                        .getLast()
                        .fire());
        await("no film of the month", () -> shows("No film of the month yet"));
        OnFx.run(() -> wiring.mirror().undo());
        await("undo to bring it back", () -> shows("2 of 9 ready"));
    }

    private boolean isTemplates(Node node) {
        return "Template".equals(node.getAccessibleText());
    }

    private MenuButton templates() {
        return robot.lookup(".feature .menu-button")
                .match(this::isTemplates)
                .queryAs(MenuButton.class);
    }

    private TextArea template() {
        return robot.lookup(".template-words").queryAs(TextArea.class);
    }

    private List<ComboBox<?>> halves() {
        return robot.lookup(".compare-half .combo-box").queryAllAs(ComboBox.class).stream()
                .<ComboBox<?>>map(box -> box)
                .toList();
    }

    private List<String> words(String kind) {
        return OnFx.get(() ->
                robot
                        .lookup(".compare-sheet .difference-words." + kind)
                        .queryAllAs(Text.class)
                        .stream()
                        .map(Text::getText)
                        .toList());
    }

    private void paste(Consumer<ClipboardContent> filling) {
        ClipboardContent content = new ClipboardContent();
        filling.accept(content);
        OnFx.run(() -> Clipboard.getSystemClipboard().setContent(content));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    private WritingSummary summary(long id) {
        return wiring.journal().writings().summaries().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void show(double width, double height) {
        desk = open(DeskController.class, width, height);
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

    private boolean shows(String words) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> words.equals(label.getText()) && label.isVisible());
    }

    private boolean saysOf(String words) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private void snapshotBoth(String name) {
        light();
        snapshot(name + "-light");
        dark();
        snapshot(name + "-dark");
    }

    private StyleClassedTextArea editor() {
        return robot.lookup("#editor").queryAs(StyleClassedTextArea.class);
    }
}
