package app.matinee.ui.film.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.Journal;
import app.matinee.model.Ceremony;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.Person;
import app.matinee.model.Result;
import app.matinee.store.StepLabel;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/// What the journal can say of a film, written into a text by keys alone.
class FactsPopTest extends ScreenTest {

    @Test
    void aFactGoesIntoTheTextAtTheCaret() {
        threeInOneNight();
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

    private void threeInOneNight() {
        Journal journal = wiring.journal();
        Ceremony academy =
                journal.awards().bodies().stream()
                        .flatMap(body -> journal.awards().ceremonies(body.id()).stream())
                        .filter(ceremony -> ceremony.name().startsWith("97th"))
                        .findFirst()
                        .orElseThrow();
        long baker =
                journal.write(
                                StepLabel.of("step.test"),
                                s -> s.people().insert(Person.named("Sean Baker")))
                        .value();
        for (String category : List.of("Directing", "Film Editing", "Writing")) {
            journal.awards()
                    .addNomination(
                            academy.id(),
                            category,
                            Nomination.of(
                                    0,
                                    anora,
                                    Result.WON,
                                    List.of(new Nominee(0, "Sean Baker", baker, null, false))));
        }
    }

    private StyleClassedTextArea editor() {
        return robot.lookup("#editor").queryAs(StyleClassedTextArea.class);
    }
}
