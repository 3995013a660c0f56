package app.matinee.ui.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.SavedQuestion;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.OnFx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Questions as sentences, in the real window: each part changed, kept under a name, asked again.
class ExplorerScreenTest extends AwardsPlaceTest {

    @Test
    void partsAreChangedByMouseAndByKeysAndTheAnswerFollows() {
        await(
                "the opening question",
                () ->
                        answer().startsWith(
                                        "No film has won both the Palme d’Or and the Harbour Award"));
        robot.clickOn(part("Palme d’Or"));
        robot.write("lagoon");
        robot.clickOn(option("Best Actor"));
        await("the film with both prizes", () -> answer().startsWith("No film has won both"));

        robot.clickOn(part("Best Picture"));
        robot.clickOn(option("Leave this prize out"));
        await("the winner of one", () -> answer().startsWith("One film"));
        assertThat(said(".film-card"))
                .containsExactly("Salt Weather (2023), Best Actor, Lagoon 2023, not seen");

        OnFx.run(() -> find(".question-add", "Add a prize").orElseThrow().requestFocus());
        robot.type(KeyCode.ENTER).write("harbour directing").type(KeyCode.ENTER);
        await("two prizes again", () -> parts().contains("Directing, Harbour Awards"));
        await("still one film", () -> said(".film-card").getFirst().contains("Directing"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(OnFx.get(() -> new Clipboards().text().orElse("")))
                .startsWith("One film has won")
                .contains("- *Salt Weather* (2023): ");
    }

    @Test
    void everyKindOfQuestionIsAnsweredAndItsFirstPartTurns() {
        for (String kind : kinds()) {
            choose(".new-question", kind);
            await("an answer to " + kind, () -> !answer().isBlank());
            List<String> before = parts();
            if (!before.isEmpty()) {
                String answered = answer();
                focus(".question-part", before.getFirst());
                robot.type(KeyCode.ENTER);
                robot.type(isLastChosen() ? KeyCode.UP : KeyCode.DOWN).type(KeyCode.ENTER);
                await("another question than " + before, () -> !parts().equals(before));
                await("another answer than " + answered, () -> !answer().equals(answered));
            }
        }
    }

    @Test
    void aQuestionIsSavedNamedAnewAskedAgainAndDeleted() {
        choose(".new-question", "Who won a prize over the years");
        await("the years", () -> answer().contains("two ceremonies"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.write("Pictures").type(KeyCode.ENTER);
        await("it saved", () -> saved().equals(List.of("Pictures")));
        await("the bar to say so", () -> find(".saved-menu", "Question 1 of 1").isPresent());

        choose(".saved-menu", "Rename");
        robot.write("The great ones").type(KeyCode.ENTER);
        await("its new name", () -> saved().equals(List.of("The great ones")));

        choose(".new-question", "What a person won");
        await("another answer", () -> answer().startsWith(parts().getFirst() + " has won"));
        choose(".saved-menu", "The great ones");
        await("the saved one again", () -> answer().contains("two ceremonies"));

        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        openAgain();
        await("the question asked last", () -> answer().contains("two ceremonies"));
        await("the mode chosen last", () -> !said(".ballot-line").isEmpty());

        choose(".saved-menu", "Delete");
        await("none saved", () -> saved().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("undo to bring it back", () -> saved().equals(List.of("The great ones")));
    }

    private List<String> saved() {
        return wiring.journal().questions().all().stream().map(SavedQuestion::name).toList();
    }

    private List<String> kinds() {
        return OnFx.get(() -> items(".new-question").stream().map(MenuItem::getText).toList());
    }

    private void choose(String menu, String item) {
        await("the choice " + item, () -> items(menu).stream().anyMatch(i -> named(i, item)));
        OnFx.run(() ->
                items(menu).stream().filter(i -> named(i, item)).findFirst().orElseThrow().fire());
    }

    private static boolean named(MenuItem item, String name) {
        return Objects.equals(item.getText(), name);
    }

    /// What a menu offers once it has been opened.
    private List<MenuItem> items(String selector) {
        MenuButton menu = (MenuButton) find(selector, "").orElseThrow();
        if (menu.getOnShowing() != null) {
            menu.getOnShowing().handle(null);
        }
        return List.copyOf(menu.getItems());
    }

    private Node part(String label) {
        return OnFx.get(() -> find(".question-part", label).orElseThrow());
    }

    private Node option(String name) {
        await("the choice " + name, () -> find(".option-line .label", name).isPresent());
        return OnFx.get(() -> find(".option-line .label", name).orElseThrow());
    }

    private boolean isLastChosen() {
        return OnFx.get(() -> {
            ListView<?> list = (ListView<?>) find(".choice-list", "").orElseThrow();
            return list.getSelectionModel().getSelectedIndex() == list.getItems().size() - 1;
        });
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        OnFx.run(() ->
                robot.lookup(".question-part")
                        .queryAll()
                        .forEach(node -> parts.add(((Labeled) node).getText())));
        return parts;
    }
}
