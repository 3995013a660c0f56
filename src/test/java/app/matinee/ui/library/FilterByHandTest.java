package app.matinee.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The chips of the filter by mouse and by keyboard, one by one and together.
class FilterByHandTest extends ScreenTest {

    private LibraryController library;

    @BeforeEach
    void openLibrary() {
        library = open(LibraryController.class);
        OnFx.run(() -> library.shown("library"));
        await("the films", () -> status().startsWith("4 films"));
    }

    @Test
    void aValueIsChosenByMouseAndTakenAwayByItsCross() {
        robot.clickOn("#chip-genre");
        choose("Drama");
        await("the drama", () -> titles().equals(List.of("Anora")));
        closePop();

        Node chip = chip("genre");
        double right = OnFx.get(() -> chip.getLayoutBounds().getWidth() - 10);
        robot.clickOn(OnFx.get(() -> chip.localToScreen(right, 12)));

        await("all films", () -> titles().size() == 4);
    }

    @Test
    void aValueIsChosenByTheKeyboardAlone() {
        open("seen");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        await("one value", () -> titles().size() == 2);
        assertThat(text("seen")).isIn("Seen", "Not seen");
        robot.type(KeyCode.DELETE);
        await("all films", () -> titles().size() == 4);
    }

    @Test
    void questionsAddUpAndEscapeTakesAllOfThemAway() {
        open("year");
        choose("2010s");
        await("the decade", () -> titles().size() == 2);
        closePop();
        open("seen");
        choose("Not seen");
        await("both", () -> titles().equals(List.of("The Tree of Life")));

        OnFx.run(() -> robot.lookup(".poster-wall").query().requestFocus());
        robot.type(KeyCode.ESCAPE);

        await("all films", () -> titles().size() == 4);
        assertThat(text("year")).isEqualTo("Decade");
    }

    @Test
    void yearsAreTypedFromAndTo() {
        open("year");
        await("the field", () -> robot.lookup(".facet-pop .text-field").tryQuery().isPresent());
        robot.clickOn(".facet-pop .text-field").write("2015").type(KeyCode.ENTER);

        await("from then on", () -> titles().equals(List.of("Anora", "Parasite")));
        assertThat(text("year")).isEqualTo("From 2015");
    }

    @Test
    void ratingsAndShelvesAreQuestionsToo() {
        open("rating");
        choose("5 stars");
        await("the best", () -> titles().equals(List.of("Parasite")));
        closePop();
        OnFx.run(() -> library.shown("owned"));
        await("what is owned", () -> titles().equals(List.of("Parasite")));
    }

    @Test
    void chipsWithoutRoomWaitBehindThePlus() {
        assertThat(OnFx.get(() -> chip("ceremony").isVisible())).isFalse();

        OnFx.run(() -> robot.lookup(".more-filters").query().requestFocus());
        robot.type(KeyCode.SPACE);
        await("the menu", () -> robot.lookup("Ceremony").tryQuery().isPresent());
        robot.clickOn("Ceremony");
        await("the field", () -> robot.lookup("#name-typed").tryQuery().isPresent());
        robot.write("academy");
        await("the ceremony", () -> !facets().getItems().isEmpty());
        robot.type(KeyCode.ENTER);

        await("its film", () -> titles().equals(List.of("Anora")));
        assertThat(text("ceremony")).isEqualTo("97th Academy Awards");
        assertThat(OnFx.get(() -> chip("ceremony").isVisible())).isTrue();
    }

    private void open(String facet) {
        OnFx.run(() -> chip(facet).requestFocus());
        robot.type(KeyCode.SPACE);
        await("the values", () -> robot.lookup(".facet-list").tryQuery().isPresent());
    }

    private void choose(String words) {
        await("the row " + words, () -> rows(words).size() == 1);
        robot.clickOn(rows(words).getFirst());
    }

    private List<Node> rows(String words) {
        return robot.lookup(".facet-list .list-cell").queryAll().stream()
                .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(words + ","))
                .toList();
    }

    private void closePop() {
        robot.type(KeyCode.ESCAPE);
        await("no pop-over", () -> robot.lookup(".facet-pop").tryQuery().isEmpty());
    }

    private ListView<?> facets() {
        return robot.lookup(".facet-list").queryListView();
    }

    private Node chip(String facet) {
        return robot.lookup("#chip-" + facet).query();
    }

    private String text(String facet) {
        return ((Labeled) chip(facet)).getText();
    }

    private String status() {
        return OnFx.get(() -> library.statusProperty().getValue());
    }

    private List<String> titles() {
        return robot.lookup(".film-tile").queryAll().stream()
                .filter(Node::isVisible)
                .map(tile -> ((Labeled) tile.lookup(".tile-title")).getText())
                .toList();
    }
}
