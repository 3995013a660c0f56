package app.matinee.ui.stats;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.PartialDate;
import app.matinee.model.Viewing;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.shell.ShellController;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class StatsScreenTest extends ScreenTest {

    @Test
    void aYearIsShownAndLeadsToItsFilms() {
        for (int day = 1; day < 27; day += 2) {
            wiring.journal()
                    .viewings()
                    .log(
                            Viewing.on(
                                    anora,
                                    new PartialDate(
                                            "2024-%02d-%02d".formatted(1 + day % 12, day))));
        }
        light();
        open(ShellController.class, 1440, 900);
        OnFx.run(() -> wiring.navigation().go("stats"));
        await("the year", () -> words().contains("Your 2025 in films"));
        await("its viewing", () -> tile("Viewings").startsWith("1 "));

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await("the year before", () -> words().contains("Your 2024 in films"));
        await("its viewings", () -> tile("Viewings").startsWith("13 "));
        snapshot("stats-light");
        dark();
        snapshot("stats-dark");
        OnFx.run(() -> wiring.navigation().go("library"));
        OnFx.run(() -> wiring.navigation().go("stats"));

        OnFx.run(() -> button("Films").fire());
        await("the library", () -> wiring.navigation().placeProperty().get().equals("library"));
        await("what was asked", () -> words().contains("2024"));
        assertThat(wiring.mirror().openFilm().dossierProperty().get()).isNotNull();
    }

    private Button button(String what) {
        return robot.lookup((Node n) ->
                        n instanceof Button b
                                && n.getStyleClass().contains("stats-tile")
                                && b.getAccessibleText() != null
                                && b.getAccessibleText().contains(" " + what + ","))
                .query();
    }

    private String tile(String what) {
        return button(what).getAccessibleText();
    }

    private List<String> words() {
        return robot.lookup((Node n) -> n instanceof Label).queryAll().stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }
}
