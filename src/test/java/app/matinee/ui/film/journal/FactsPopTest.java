package app.matinee.ui.film.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.SampleJournal;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/// What the journal can say of a film, written into a text by keys alone.
class FactsPopTest extends ScreenTest {

    @Test
    void aFactGoesIntoTheTextAtTheCaret() {
        SampleJournal.threeInOneNight(wiring.journal(), anora);
        openFilm(anora);
        open(JournalController.class, 960, 640);
        await("the editor", () -> robot.lookup("#editor").tryQuery().isPresent());
        OnFx.run(() -> {
            editor().requestFocus();
            editor().moveTo(0);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        await("a fact", () -> robot.lookup(".fact-row").tryQuery().isPresent());
        String said = OnFx.get(() -> robot.lookup(".fact-row").<Button>query().getAccessibleText());
        assertThat(said).contains("Sean Baker");

        await("the focus", () -> robot.lookup(".fact-row").query().isFocused());
        robot.type(KeyCode.ENTER);
        await("the sentence", () -> !editor().getText().startsWith("She signs"));
        String sentence = OnFx.get(() -> editor().getText().split("She signs")[0]);
        assertThat(said).startsWith(sentence);
    }

    private StyleClassedTextArea editor() {
        return robot.lookup("#editor").queryAs(StyleClassedTextArea.class);
    }
}
