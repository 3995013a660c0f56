package app.matinee.ui.film.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.SampleJournal;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.writing.fact.FactMark;
import app.matinee.ui.kit.writing.fact.FactMarks;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/// What the journal can say of a film, written into a text by keys alone.
class FactsDrawerTest extends ScreenTest {

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
        await(
                "what is computed",
                () ->
                        robot.lookup(".fact-insert").tryQuery().isPresent()
                                && insert().getAccessibleText().contains("Three prizes"));
        String said = OnFx.get(() -> insert().getAccessibleText());
        assertThat(said).contains("Sean Baker");

        await("the focus", () -> insert().isFocused());
        robot.type(KeyCode.ENTER);
        await("the sentence", () -> !editor().getText().startsWith("She signs"));
        FactMark mark = OnFx.get(() -> FactMarks.in(editor().getText()).getFirst());
        assertThat(said).contains(mark.words());
        await("it to be known there", () -> insert().getText().equals("In the text"));

        OnFx.run(() -> {
            int at = editor().getText().indexOf("Sean");
            editor().replaceText(at, at + 4, "Shaun");
        });
        OnFx.run(() -> robot.lookup("Refresh").queryButton().fire());
        await("the change", () -> robot.lookup(".fact-change").tryQuery().isPresent());
        light();
        snapshot("facts-drawer");
        OnFx.run(() -> robot.lookup(".fact-change .button").queryButton().fire());
        assertThat(OnFx.get(() -> FactMarks.in(editor().getText()).getFirst().words()))
                .isEqualTo(mark.words());
    }

    private Button insert() {
        return robot.lookup(".fact-insert").queryButton();
    }

    private StyleClassedTextArea editor() {
        return robot.lookup("#editor").queryAs(StyleClassedTextArea.class);
    }
}
