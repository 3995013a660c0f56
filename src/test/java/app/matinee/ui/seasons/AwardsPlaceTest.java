package app.matinee.ui.seasons;

import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.shell.ShellController;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;

/// The base of tests of the place "Awards": two ceremonies of one body and one of another, and the
/// place open in the real window.
abstract class AwardsPlaceTest extends ScreenTest {

    protected NightJournal night;

    @BeforeEach
    void openAwards() {
        night = NightJournal.fill(wiring.journal());
        OnFx.run(() -> wiring.mirror().load());
        openAgain();
        await("the season", () -> shows("12th Harbour Awards"));
    }

    /// Opens the place in a new window, as the next start of the program does.
    protected final void openAgain() {
        open(ShellController.class, 1440, 900);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    }

    protected final void focus(String selector, String words) {
        await("the line of " + words, () -> find(selector, words).isPresent());
        OnFx.run(() -> find(selector, words).orElseThrow().requestFocus());
    }

    protected final boolean focused(String words) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && words(owner).contains(words);
    }

    /// What a screen reader says of all that a selector finds.
    protected final List<String> said(String selector) {
        return OnFx.get(() ->
                nodes(selector)
                        .filter(Node::isVisible)
                        .map(node -> "" + node.getAccessibleText())
                        .toList());
    }

    /// The first node that a selector finds and that shows or says some words.
    protected final Optional<Node> find(String selector, String words) {
        return nodes(selector).filter(node -> words(node).contains(words)).findFirst();
    }

    /// Whether a label or button reads exactly so.
    protected final boolean shows(String words) {
        return OnFx.get(() ->
                Stream.of(".label", ".button")
                        .flatMap(this::nodes)
                        .filter(Labeled.class::isInstance)
                        .map(Labeled.class::cast)
                        .anyMatch(label -> words.equals(label.getText())));
    }

    /// The running text of the answer.
    protected final String answer() {
        return OnFx.get(() -> running(".answer-words-line"));
    }

    /// The words of a text that is set in pieces.
    protected final String running(String selector) {
        return nodes(selector)
                .flatMap(flow -> ((TextFlow) flow).getChildren().stream())
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    /// Nodes of all windows: pop-overs are windows of their own.
    private Stream<Node> nodes(String selector) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream());
    }

    private static String words(Node node) {
        String says = node.getAccessibleText();
        return node instanceof Labeled labeled ? labeled.getText() + says : "" + says;
    }
}
