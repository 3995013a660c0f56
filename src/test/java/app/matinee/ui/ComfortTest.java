package app.matinee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmList;
import app.matinee.settings.RowPlace;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.print.Printout;
import app.matinee.ui.shell.ShellController;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every list does alike: letters, copying, paper, and the place one left.
class ComfortTest extends ScreenTest {

    @BeforeEach
    void openWindow() {
        wiring.journal().lists().add(FilmList.of("Best", List.of(anora)));
        wiring.journal().lists().add(FilmList.of("To show", List.of(anora, anora + 1)));
        open(ShellController.class, 1440, 900);
        await("the films", () -> robot.lookup(".film-tile").tryQuery().isPresent());
    }

    @Test
    void filmsAreCopiedAndPrintedInTheLibrary() {
        OnFx.run(() -> robot.lookup(".poster-wall").query().requestFocus());
        robot.write("ano");
        await("the film", () -> status().contains("Anora"));
        push(KeyCode.C);
        assertThat(clipboard()).isEqualTo("Anora (2024) – Sean Baker, ★★★★½\n");
        push(KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).isEqualTo("- *Anora* (2024) – Sean Baker, ★★★★½\n");

        push(KeyCode.P);
        await("the paper", () -> outside.printed().size() == 1);
        assertThat(outside.printed().getFirst().parts())
                .hasSize(4)
                .contains(new Printout.Line("2024", "Anora", "Sean Baker", "★★★★½"));
        await("its page", () -> wiring.mirror().openFilm().dossierProperty().get() != null);
        push(KeyCode.ALT, KeyCode.P);
        await("the page on paper", () -> outside.printed().size() == 2);
        assertThat(outside.printed().getLast().title()).isEqualTo("Anora");
        assertThat(outside.printed().getLast().parts())
                .contains(
                        new Printout.Line("", "Palme d’Or", "77th Cannes Film Festival", ""),
                        new Printout.Text("Seen with the lights of the city still on."));
    }

    @Test
    void listsAreFoundByLettersCopiedPrintedAndRemembered() {
        OnFx.run(() -> wiring.navigation().go("lists"));
        await("the lists", () -> list("#names").getItems().size() == 2);
        OnFx.run(() -> list("#names").requestFocus());
        robot.write("to");
        await("the list", () -> list("#names").getSelectionModel().getSelectedIndex() == 1);
        await(
                "where it is left",
                () ->
                        app.settings()
                                .get()
                                .journals()
                                .left()
                                .row("lists")
                                .equals(new RowPlace("2", "")));
        push(KeyCode.P);
        await("the paper", () -> outside.printed().size() == 1);
        assertThat(outside.printed().getFirst().title()).isEqualTo("To show");

        await("its films", () -> list("#films").getItems().size() == 2);
        OnFx.run(() -> {
            list("#films").requestFocus();
            list("#films").getSelectionModel().selectAll();
        });
        push(KeyCode.C);
        assertThat(clipboard()).startsWith("Anora (2024)").contains("\nParasite (2019)");
    }

    @Test
    void theDiaryIsGoneThroughByLettersAndItsMonthPrinted() {
        OnFx.run(() -> wiring.navigation().go("diary"));
        await("the viewing", () -> list("#diary").getItems().size() == 2);
        OnFx.run(() -> list("#diary").requestFocus());
        robot.write("an");
        await("the line", () -> list("#diary").getSelectionModel().getSelectedIndex() == 1);
        push(KeyCode.C);
        assertThat(clipboard()).isEqualTo("2025-04-12 Anora (2024) – Sean Baker, ★★★★½\n");
        push(KeyCode.P);
        await("the month", () -> outside.printed().size() == 1);
        assertThat(outside.printed().getFirst().title()).contains("April 2025");
    }

    private void push(KeyCode... keys) {
        KeyCode[] all = new KeyCode[keys.length + 1];
        all[0] = KeyCode.CONTROL;
        System.arraycopy(keys, 0, all, 1, keys.length);
        robot.push(all);
        OnFx.settle();
    }

    private static String clipboard() {
        return OnFx.get(() -> Clipboard.getSystemClipboard().getString());
    }

    private String status() {
        Node status = robot.lookup(".status-bar").query();
        return status.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList()
                .toString();
    }

    private ListView<?> list(String id) {
        return robot.lookup(id).queryListView();
    }
}
