package app.matinee.ui.bin;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.BinEntry;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BinScreenTest extends ScreenTest {

    @BeforeEach
    void openPage() {
        BinController page = open(BinController.class);
        OnFx.run(() -> page.shown("bin"));
    }

    @Test
    void aDeletedFilmIsListedAndComesBackByEnter() {
        snapshot("bin-empty");
        long film = wiring.journal().films().listed().getFirst().id();
        OnFx.run(() -> wiring.mirror().write(() -> wiring.journal().films().delete(List.of(film))));
        await("the film in the bin", () -> list().getItems().size() == 1);
        snapshot("bin-dark");

        OnFx.run(() -> {
            list().getSelectionModel().select(0);
            list().requestFocus();
        });
        robot.push(KeyCode.ENTER);

        await("the film", () -> wiring.mirror().films().all().size() == 5);
        await("the empty bin", () -> list().getItems().isEmpty());
        assertThat(robot.lookup("#said").queryAs(Label.class).getText())
                .isEqualTo("One thing is back.");
    }

    @SuppressWarnings("unchecked")
    private ListView<BinEntry> list() {
        return robot.lookup("#list").queryAs(ListView.class);
    }
}
