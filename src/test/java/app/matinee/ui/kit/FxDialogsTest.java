package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@FxTest
class FxDialogsTest {

    private TextField below;
    private Overlay overlay;
    private Dialogs dialogs;

    @Start
    void start(Stage stage) {
        below = new TextField();
        overlay = new Overlay();
        Scene scene = new Scene(new StackPane(new VBox(below), overlay), 800, 600);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        below.requestFocus();
        dialogs = new FxDialogs(() -> stage, overlay, Texts.english());
    }

    @Test
    void anUnexpectedFailureOffersItsDetailsToCopy(FxRobot robot) {
        robot.interact(() -> dialogs.failure(new IllegalStateException("the projector jammed")));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words(robot)).contains("That did not work").noneMatch(w -> w.contains("jammed"));
        robot.clickOn("Copy details");
        assertThat(robot.lookup("Copied").tryQuery()).isPresent();
        robot.interact(() ->
                assertThat(new Clipboards().text().orElseThrow()).contains("the projector jammed"));
        robot.clickOn("Close");
        assertThat(overlay.isShowing()).isFalse();
    }

    @Test
    void anExpectedFailureSpeaksInItsOwnWordsOnly(FxRobot robot) {
        robot.interact(() -> dialogs.failure(new Refusal()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words(robot)).anyMatch(w -> w.contains("something else: ftp://x"));
        assertThat(robot.lookup("Copy details").tryQuery()).isEmpty();
    }

    @Test
    void theKeyboardStaysInTheSheetAndGoesBackAfterIt(FxRobot robot) {
        List<String> closed = new ArrayList<>();
        robot.interact(() ->
                dialogs.open("Add a film", new VBox(new TextField(), new TextField()))
                        .onClosed(() -> closed.add("closed")));
        WaitForAsyncUtils.waitForFxEvents();

        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(isInOverlay(below.getScene().getFocusOwner())).isTrue();
        }
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(closed).containsExactly("closed");
        assertThat(below.isFocused()).isTrue();
    }

    @Test
    void aChoiceClosesTheQuestionAndRuns(FxRobot robot) {
        List<String> chosen = new ArrayList<>();
        robot.interact(() ->
                dialogs.ask(
                        "An import is running",
                        "It ends without a trace when the window closes.",
                        List.of(
                                Choice.other("Wait", () -> chosen.add("wait")),
                                Choice.main("Close now", () -> chosen.add("close")))));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn("Close now");

        assertThat(chosen).containsExactly("close");
        assertThat(overlay.isShowing()).isFalse();
    }

    @Test
    void aClickBesideTheSheetClosesIt(FxRobot robot) {
        robot.interact(() -> dialogs.open("Small", new Label("small")));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(robot.offset(overlay, -300, -200));

        assertThat(overlay.isShowing()).isFalse();
    }

    private boolean isInOverlay(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == overlay) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".message-card .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static final class Refusal extends ExpectedFailure {
        private static final long serialVersionUID = 1L;

        Refusal() {
            super(Phrase.of("browser.notWeb", "ftp://x"));
        }
    }
}
