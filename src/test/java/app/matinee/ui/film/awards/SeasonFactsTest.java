package app.matinee.ui.film.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.SampleJournal;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// What the journal can say of a film, beside its season: read, looked into and copied.
class SeasonFactsTest extends ScreenTest {

    @Test
    void aFactIsShownWithWhatItRestsOnAndCopied() {
        SampleJournal.threeInOneNight(wiring.journal(), anora);
        openFilm(anora);
        open(AwardsController.class, 1000, 700);
        await("a fact", () -> robot.lookup(".fact-row").tryQuery().isPresent());
        Button sentence = robot.lookup(".fact-row").nth(0).queryButton();
        assertThat(sentence.getAccessibleText())
                .startsWith("Three prizes at Academy Awards in one night for Sean Baker")
                .contains("rests on 3 results");
        Node line = robot.lookup(".season-row").query();
        assertThat(OnFx.get(() -> sentence.localToScene(0, 0).getX()))
                .as("beside the line of time where there is room")
                .isGreaterThan(OnFx.get(() -> line.localToScene(0, 0).getX() + 300));

        OnFx.run(sentence::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(copied()).startsWith("Three prizes").endsWith(".");
        robot.type(KeyCode.TAB).type(KeyCode.ENTER);
        await("what it rests on", () -> basis().size() == 3);
        assertThat(basis()).contains("Directing, 97th Academy Awards: Sean Baker (Anora)");
        robot.clickOn("Copy all");
        assertThat(copied()).contains("\n- Film Editing, 97th Academy Awards: Anora");
    }

    private static String copied() {
        return OnFx.get(() -> new Clipboards().text().orElse(""));
    }

    private List<String> basis() {
        return OnFx.get(() ->
                robot.lookup(".fact-basis").<VBox>query().getChildren().stream()
                        .map(line -> ((Labeled) line).getText())
                        .toList());
    }
}
