package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@FxTest
class StarRatingTest {

    private StarRating rating;

    @Start
    void start(Stage stage) {
        rating = new StarRating(40, value -> value == null ? "Not rated" : value + " of 100");
        stage.setScene(new Scene(new StackPane(rating), 400, 200));
        stage.show();
        rating.requestFocus();
    }

    @Test
    void digitsGiveWholeStars(FxRobot robot) {
        robot.type(KeyCode.DIGIT4);
        assertThat(rating.getValue()).isEqualTo(80);
        assertThat(rating.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("80 of 100");
    }

    @Test
    void arrowsMoveByHalfStarsAndStopAtTheEnds(FxRobot robot) {
        robot.type(KeyCode.DIGIT5).type(KeyCode.RIGHT);
        assertThat(rating.getValue()).isEqualTo(100);
        robot.type(KeyCode.LEFT);
        assertThat(rating.getValue()).isEqualTo(90);
        robot.type(KeyCode.DIGIT1).type(KeyCode.LEFT);
        assertThat(rating.getValue()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"DELETE", "BACK_SPACE", "DIGIT0"})
    void aRatingCanBeTakenAway(KeyCode key, FxRobot robot) {
        robot.interact(() -> rating.setValue(70));
        robot.type(key);
        assertThat(rating.getValue()).isNull();
        assertThat(rating.getAccessibleText()).isEqualTo("Not rated");
    }

    @Test
    void aClickRatesWhereItPoints(FxRobot robot) {
        var bounds = rating.localToScreen(rating.getBoundsInLocal());
        // The left half of the fourth star; a star is 40 wide and they are 50 apart.
        robot.clickOn(bounds.getMinX() + 150 + 10, bounds.getCenterY());
        assertThat(rating.getValue()).isEqualTo(70);
        robot.clickOn(bounds.getMinX() + 150 + 30, bounds.getCenterY());
        assertThat(rating.getValue()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "14, 1", "15, 2", "67, 7", "95, 10", "100, 10"})
    void anyRatingIsShownAsTheNearestHalf(int value, int halves) {
        assertThat(Stars.halves(value)).isEqualTo(halves);
    }
}
