package app.matinee.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Rating;
import app.matinee.model.SavedView;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.mirror.FilmVerbs;
import app.matinee.ui.shell.ShellController;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A filter typed, completed, mended, mixed with chips, and kept as a view in the rail.
class TypedFilterTest extends ScreenTest {

    @BeforeEach
    void openWindow() {
        open(ShellController.class, 1440, 900);
        await("the films", () -> titles().size() == 4);
        OnFx.run(() -> field().requestFocus());
    }

    @Test
    void keysAndNamesAreCompletedByKeyboardAlone() {
        robot.write("dir");
        await("the key", () -> options().contains("director:"));
        robot.type(KeyCode.TAB);
        await("the key written", () -> text().equals("director:"));
        robot.write("ba");
        await("the name", () -> options().equals(List.of("Sean Baker")));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        await("his film", () -> titles().equals(Set.of("Anora")));
        assertThat(text()).isEqualTo("director:\"Sean Baker\" ");
        assertThat(chip("person").getText()).isEqualTo("director:\"Sean Baker\"");
    }

    @Test
    void typedAndChosenAreOneFilter() {
        type("year:2011.. -seen");
        await("unseen since then", () -> titles().equals(Set.of("The Tree of Life")));
        assertThat(chip("year").getText()).isEqualTo("From 2011");
        assertThat(chip("seen").getText()).isEqualTo("Not seen");

        OnFx.run(() -> chip("seen").requestFocus());
        robot.type(KeyCode.DELETE);

        await("the rest of it", () -> titles().size() == 3);
        assertThat(text()).isEqualTo("year:2011..");
    }

    @Test
    void whatIsNotUnderstoodIsToldAndMended() {
        type("directr:malick");
        await("the word on it", () -> robot.lookup("#doubt").query().getParent().isVisible());
        assertThat(titles()).isEmpty();

        robot.clickOn("#mend");

        await("what was meant", () -> titles().equals(Set.of("The Tree of Life")));
        assertThat(text()).isEqualTo("director:malick");
        assertThat(robot.lookup("#doubt").query().getParent().isVisible()).isFalse();
    }

    @Test
    void aViewIsKeptCountedChangedAndTakenBack() {
        type("rating:4..");
        await("the loved ones", () -> titles().equals(Set.of("Anora", "Parasite")));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        await("the question", () -> robot.lookup("#name").tryQuery().isPresent());
        robot.write("Loved").type(KeyCode.ENTER);
        await("the view", () -> views().equals(List.of("Loved 2")));
        assertThat(place()).isEqualTo("view:1");

        rate(anora, 20);
        await("one less", () -> views().equals(List.of("Loved 1")));

        type("rating:..2");
        await("the worst", () -> titles().equals(Set.of("Anora")));
        robot.clickOn("#keepView");
        await("the view shows it", () -> view().query().equals("rating:..2"));
        OnFx.run(() -> wiring.mirror().undo());
        await("as it was", () -> view().query().equals("rating:4.."));

        OnFx.run(() -> robot.lookup(".rail-views .rail-item").query().requestFocus());
        robot.type(KeyCode.DELETE);
        await("no view", () -> views().isEmpty());
        assertThat(place()).isEqualTo("library");
    }

    private void rate(long film, int rating) {
        OnFx.run(() -> new FilmVerbs(wiring.mirror()).rate(Set.of(film), new Rating(rating)));
    }

    private SavedView view() {
        return wiring.mirror().views().all().getFirst();
    }

    private String place() {
        return wiring.navigation().placeProperty().get();
    }

    private List<String> views() {
        return robot.lookup(".rail-views .rail-item").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private void type(String query) {
        OnFx.run(() -> {
            field().requestFocus();
            field().setText(query);
        });
    }

    private TextInputControl field() {
        return robot.lookup(".search-field .text-field").queryTextInputControl();
    }

    private String text() {
        return field().getText();
    }

    private List<String> options() {
        return robot.lookup("#query-options").tryQuery().isEmpty()
                ? List.of()
                : robot.lookup("#query-options .list-cell").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .filter(words -> words != null)
                        .map(words -> words.replaceFirst(": .*", ":"))
                        .toList();
    }

    private Labeled chip(String facet) {
        return (Labeled) robot.lookup("#chip-" + facet).query();
    }

    private Set<String> titles() {
        Set<String> titles = new TreeSet<>();
        for (Node tile : robot.lookup(".film-tile").queryAll()) {
            if (tile.isVisible()
                    && tile.getParent().isVisible()
                    && tile.getAccessibleText() != null) {
                titles.add(tile.getAccessibleText().replaceFirst(",.*", ""));
            }
        }
        return titles;
    }
}
