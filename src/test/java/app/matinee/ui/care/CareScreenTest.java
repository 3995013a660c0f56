package app.matinee.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.shell.ShellController;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What is missing is put in one after the other, by the keyboard alone.
class CareScreenTest extends ScreenTest {

    @Test
    void whatIsMissingIsMendedInARow() {
        var added = wiring.journal().films().add(Film.titled("B film, no year"));
        OnFx.run(() -> wiring.mirror().committed(added.touched()));
        long other = added.value();
        long viewing =
                wiring.journal()
                        .viewings()
                        .log(Viewing.on(anora, new PartialDate("2025-06-01")))
                        .value();
        open(ShellController.class, 1440, 900);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        await("films without a poster", () -> shows("No poster  5") && focused("careChoose"));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await("two without a year", () -> shows("No year  2") && focused("careYear"));
        robot.write("99").type(KeyCode.ENTER);
        await("no year", () -> shows("four digits"));
        snapshot("care");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("1999").type(KeyCode.ENTER);
        await("one less", () -> shows("No year  1") && focused("careYear"));
        await("an empty field for the next", () -> typed().isEmpty());
        robot.write("2001").type(KeyCode.ENTER);
        await("none", () -> shows("No year  0") && shows("Nothing is missing here"));
        assertThat(film(other).facts().year()).isIn(1999, 2001);

        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await("two without a director", () -> shows("No director  2") && focused("careDirectors"));
        robot.write("Sean Baker, A. N. Other").type(KeyCode.ENTER);
        await("one less", () -> shows("No director  1"));
        robot.type(KeyCode.DOWN, KeyCode.UP);

        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await("a viewing", () -> shows("Viewings without a rating  1") && focused("careStars"));
        dark();
        snapshot("care-dark");
        robot.type(KeyCode.DIGIT4, KeyCode.RIGHT, KeyCode.ENTER);
        await("rated", () -> shows("Viewings without a rating  0"));
        assertThat(wiring.journal().viewings().ofFilm(anora))
                .filteredOn(v -> v.id() == viewing)
                .extracting(Viewing::rating)
                .containsExactly(new Rating(90));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("taken back", () -> shows("Viewings without a rating  1"));
    }

    private Film film(long id) {
        return wiring.journal().films().find(id).orElseThrow();
    }

    private String typed() {
        return OnFx.get(() -> ((TextField) stage.getScene().lookup("#careYear")).getText());
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private boolean shows(String words) {
        return OnFx.get(() ->
                Stream.of(".label", ".chip")
                        .flatMap(each -> stage.getScene().getRoot().lookupAll(each).stream())
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> text.contains(words)));
    }
}
