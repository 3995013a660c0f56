package app.matinee.ui.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Result;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The film year as a grid, the ballot and the night itself, by keys alone.
class BallotScreenTest extends AwardsPlaceTest {

    @Test
    void theFilmYearSetsFilmsAndPerformersAgainstBodies() {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await("the films of the year", () -> shows("Films of 2023"));
        assertThat(said(".grid-head"))
                .containsExactly("5th Lagoon Festival", "12th Harbour Awards");
        assertThat(said(".grid-cell"))
                .contains(
                        "Lantern Street, 5th Lagoon Festival\nabsent",
                        "Milo Dray, 5th Lagoon Festival\nBest Actor, won",
                        "Milo Dray, 12th Harbour Awards\nBest Actor, nominated")
                .anySatisfy(cell ->
                        assertThat(cell)
                                .startsWith("Salt Weather, 12th Harbour Awards\nDirecting, won"));
        snapshot("film-year");

        focus(".grid-name", "Salt Weather");
        robot.type(KeyCode.W);
        await(
                "the film on the watchlist",
                () -> find(".grid-name", "on the watchlist").isPresent());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await("the year before", () -> shows("Films of 2022"));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await("the year after", () -> shows("Films of 2023"));
        focus(".grid-head", "5th Lagoon Festival");
        robot.type(KeyCode.ENTER);
        await("the ceremony of the column", () -> shows("5th Lagoon Festival"));
    }

    @Test
    void aPredictionAndAFavouriteAreMarkedAndTakenOff() {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await("the ballot", () -> said(".ballot-line").size() == 7);
        focus(".ballot-line", "Best Picture, The Long Ferry");
        robot.type(KeyCode.P);
        await("the prediction", () -> find(".ballot-line", "nominated, Predicted").isPresent());
        robot.type(KeyCode.F);
        await("the favourite", () -> find(".ballot-line", "Predicted, Favourite").isPresent());
        await("the focus to stay", () -> focused("The Long Ferry"));

        focus(".ballot-line", "Best Picture, Lantern Street");
        robot.type(KeyCode.P);
        await("one prediction only", () -> find(".ballot-line", "won, Predicted").isPresent());
        assertThat(find(".ballot-line", "nominated, Predicted")).isEmpty();
        await(
                "it counted",
                () ->
                        OnFx.get(() -> running(".ballot-score"))
                                .startsWith("Predicted right 1 of 1."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("the one before", () -> find(".ballot-line", "Predicted, Favourite").isPresent());
    }

    @Test
    void onTheNightOneKeyMarksTheWinnerShiftATieAndUndoTakesItBack() {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await("the ballot", () -> said(".ballot-line").size() == 7);
        focus(".ballot-line", "Music");
        robot.type(KeyCode.P);
        await("the prediction", () -> find(".ballot-line", "Predicted").isPresent());

        robot.push(KeyCode.CONTROL, KeyCode.B);
        await("the first open category", () -> category().equals("Music"));
        assertThat(leaders()).containsExactly("Lantern Street, 1 won", "Salt Weather, 1 won");
        robot.type(KeyCode.DIGIT1);
        await("the winner told", () -> results("Music").equals(List.of(Result.WON)));
        await("the next open category", () -> category().equals("Best Actor"));
        await("what was told", () -> shows("Music went to Lantern Street."));
        await("the score to move", () -> shows("Predicted right 1 of 1."));
        await("the leaders to move", () -> leaders().getFirst().equals("Lantern Street, 2 won"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("the slip taken back", () -> results("Music").equals(List.of(Result.NOMINATED)));
        await("that to be said", () -> shows("Nobody has won Music yet."));
        await("the leaders too", () -> leaders().getFirst().equals("Lantern Street, 1 won"));

        robot.type(KeyCode.RIGHT);
        await("the first category", () -> category().equals("Best Picture"));
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT2);
        await("a tie", () -> said(".ceremony-nominee").get(1).contains("The Long Ferry, won"));
        assertThat(results("Best Picture")).containsOnly(Result.WON, Result.WON, Result.NOMINATED);
        await(
                "the tie to be said",
                () -> shows("Best Picture is a tie: Lantern Street, The Long Ferry."));
        assertThat(category()).isEqualTo("Best Picture");
        snapshot("ceremony-night");
        robot.type(KeyCode.ESCAPE);
        await("the ballot again", () -> !said(".ballot-line").isEmpty());
    }

    private String category() {
        return OnFx.get(() -> ((Labeled) find(".ceremony .display", "").orElseThrow()).getText());
    }

    private List<String> leaders() {
        return said(".ceremony-leader");
    }

    private List<Result> results(String category) {
        return wiring.journal().awards().ofCeremony(night.later()).stream()
                .filter(honour -> honour.category().name().equals(category))
                .map(honour -> honour.nomination().result())
                .toList();
    }
}
