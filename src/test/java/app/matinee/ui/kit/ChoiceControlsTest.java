package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@FxTest
class ChoiceControlsTest {

    private final SimpleIntegerProperty wins = new SimpleIntegerProperty(15);
    private TabStrip<String> tabs;
    private SegmentedControl<String> segments;
    private SearchField search;

    @Start
    void start(Stage stage) {
        tabs = new TabStrip<>();
        tabs.add("details", "Details");
        tabs.add("awards", "Awards", wins);
        tabs.setValue("details");
        segments = new SegmentedControl<>();
        segments.addIcon("wall", "Poster wall", Icon.WALL);
        segments.add("table", "Table", Icon.TABLE);
        segments.setValue("wall");
        search = new SearchField();
        search.setPromptText("Search films");
        search.setKeyText("Ctrl K");
        stage.setScene(new Scene(new VBox(tabs, segments, search), 500, 300));
        stage.show();
    }

    @Test
    void aClickChoosesATab(FxRobot robot) {
        robot.clickOn("Awards");
        assertThat(tabs.getValue()).isEqualTo("awards");
        robot.clickOn("Awards");
        assertThat(tabs.getValue()).isEqualTo("awards");
        assertThat(robot.lookup("Awards").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void arrowsMoveBetweenTabs(FxRobot robot) {
        robot.clickOn("Details").type(KeyCode.RIGHT);
        assertThat(tabs.getValue()).isEqualTo("awards");
        robot.type(KeyCode.RIGHT).type(KeyCode.LEFT);
        assertThat(tabs.getValue()).isEqualTo("details");
    }

    @Test
    void aCountFollowsItsFigureAndNothingIsNoCount(FxRobot robot) {
        Label count = robot.lookup(".count").queryAs(Label.class);
        assertThat(count.getText()).isEqualTo("15");
        robot.interact(() -> wins.set(0));
        assertThat(count.getText()).isEmpty();
    }

    @Test
    void oneSegmentAlwaysHolds(FxRobot robot) {
        robot.clickOn("Table").clickOn("Table");
        assertThat(segments.getValue()).isEqualTo("table");
        assertThat(robot.lookup("Table").queryAs(ToggleButton.class).isSelected()).isTrue();
        robot.interact(() -> segments.setValue("wall"));
        assertThat(robot.lookup("Table").queryAs(ToggleButton.class).isSelected()).isFalse();
    }

    @Test
    void escapeEmptiesTheSearchAndTheKeyComesBack(FxRobot robot) {
        KeyCap key = robot.lookup(".key").queryAs(KeyCap.class);
        assertThat(key.isVisible()).isTrue();
        robot.clickOn(search).write("mash");
        assertThat(search.getText()).isEqualTo("mash");
        assertThat(key.isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(search.getText()).isEmpty();
        assertThat(key.isVisible()).isTrue();
    }
}
