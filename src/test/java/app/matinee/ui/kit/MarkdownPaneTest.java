package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.markdown.MarkdownText;
import app.matinee.text.Texts;
import app.matinee.ui.theme.Theme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@FxTest
class MarkdownPaneTest {

    private final MarkdownText markdown = new MarkdownText();
    private final List<URI> opened = new ArrayList<>();
    private MarkdownPane pane;

    @Start
    void start(Stage stage) {
        MarkdownLine lines =
                new MarkdownLine(
                        opened::add,
                        address ->
                                address.equals("stairs.jpg")
                                        ? Optional.of(new ImageView())
                                        : Optional.empty());
        pane = new MarkdownPane(new MarkdownNodes(Texts.english(), lines));
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        Scene scene = new Scene(scroll, 460, 800);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void drawsWhatTheTextSays(FxRobot robot) {
        show(
                robot,
                """
                # What she *signed*

                > She is the only one.

                2. two
                3. three

                | Film | Year |
                |------|-----:|
                | Anora | 2024 |

                ![The stairs](stairs.jpg "Up they go")

                ![Lost](gone.jpg)
                """);

        assertThat(words()).contains("What she ", "signed", "She is the only one.", "Anora");
        assertThat(words()).contains("Lost");
        assertThat(labels()).contains("2.", "3.", "Up they go");
        assertThat(pane.lookup(".image-view").getAccessibleText()).isEqualTo("The stairs");
    }

    @Test
    void anEditMakesOnlyTheChangedBlockAnew(FxRobot robot) {
        String text =
                IntStream.range(0, 400)
                        .mapToObj(i -> "Paragraph " + i + " " + "of many words ".repeat(16))
                        .collect(Collectors.joining("\n\n"));
        show(robot, text);
        List<Node> before = List.copyOf(pane.getChildren());

        show(robot, text.replace("Paragraph 200", "Paragraph 200 *edited*"));
        List<Node> after = List.copyOf(pane.getChildren());

        assertThat(after).hasSize(400);
        assertThat(IntStream.range(0, 400).filter(i -> before.get(i) != after.get(i)))
                .containsExactly(200);
    }

    @Test
    void movedAndRepeatedBlocksKeepTheirNodesAndOrder(FxRobot robot) {
        show(robot, "one\n\ntwo\n\nsame\n\nsame\n\nthree");
        Node two = pane.getChildren().get(1);

        show(robot, "zero\n\nthree\n\nsame\n\nsame\n\nsame\n\ntwo\n\none");

        assertThat(words()).containsExactly("zero", "three", "same", "same", "same", "two", "one");
        assertThat(pane.getChildren().get(5)).isSameAs(two);
        show(robot, "");
        assertThat(pane.getChildren()).isEmpty();
    }

    @Test
    void marksTheBlockOfTheCaret(FxRobot robot) {
        String text = "one\n\ntwo\n\nthree";
        show(robot, text);

        robot.interact(() -> pane.showCaret(text.indexOf("wo")));
        assertThat(marked()).containsExactly("two");
        robot.interact(() -> pane.showCaret(text.length()));
        assertThat(marked()).containsExactly("three");
        robot.interact(pane::hideCaret);
        assertThat(marked()).isEmpty();
        robot.interact(() -> pane.showCaret(2));
        show(robot, "other");
        assertThat(marked()).isEmpty();
    }

    @Test
    void aSpoilerIsFoldedUntilItIsOpenedAndThenStaysSo(FxRobot robot) {
        show(robot, ":::spoiler The last scene\nIn the car.\n:::\n\nafter");
        ToggleButton head = (ToggleButton) pane.lookup(".reading-spoiler-head");

        assertThat(head.getText()).isEqualTo("Spoiler: The last scene");
        assertThat(pane.lookup(".reading-spoiler-body").isVisible()).isFalse();
        robot.clickOn(head);
        assertThat(pane.lookup(".reading-spoiler-body").isVisible()).isTrue();
        show(robot, ":::spoiler The last scene\nIn the car.\n:::\n\nafter, edited");
        assertThat(pane.lookup(".reading-spoiler-body").isVisible()).isTrue();
    }

    @Test
    void aLinkOpensByClickAndByKey(FxRobot robot) {
        show(robot, "[site](https://example.org/) and [bad](javascript:x)");
        Node link = pane.lookup(".reading-link");

        robot.clickOn(link);
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);

        URI site = URI.create("https://example.org/");
        assertThat(opened).containsExactly(site, site);
        assertThat(pane.lookupAll(".reading-link")).hasSize(1);
    }

    private void show(FxRobot robot, String text) {
        robot.interact(() -> pane.show(markdown.parse(text)));
    }

    private List<String> words() {
        return pane.lookupAll(".reading-words").stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private Set<String> labels() {
        return pane.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toSet());
    }

    private List<String> marked() {
        return pane.getChildren().stream()
                .filter(node ->
                        node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("caret")))
                .map(node -> ((Text) node.lookup(".reading-words")).getText())
                .toList();
    }
}
