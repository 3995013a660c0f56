package app.matinee.ui.film.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.Uuid7;
import app.matinee.ui.film.FilmPage;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnFieldsTest extends FilmPage {

    private static final String MENU = ".details .menu-button";

    @BeforeEach
    void openTab() {
        open(DetailsController.class, 700, 900);
        openFilm(anora);
    }

    @Test
    void fieldsOfOnesOwnAreRenamedMovedDeletedAndBroughtBack() {
        own("Shelf", CustomType.TEXT, List.of());
        own("Mood", CustomType.CHOICE, List.of("Light", "Heavy"));
        awaitField("Mood");
        menu(MENU, "Fields of your own");
        edit("Shelf");
        fill("name", "Mood");
        keep();
        assertThat(words()).contains("There is a field named Mood already.");
        fill("name", "Room");
        keep();
        await("the new name", () -> ownNames().equals(List.of("Room", "Mood")));

        focus("Mood");
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        await("the order", () -> ownNames().equals(List.of("Mood", "Room")));

        edit("Mood");
        robot.clickOn("Remove");
        await("one field", () -> ownNames().equals(List.of("Room")));
        await("undo", () -> wiring.mirror().undoProperty().get() != null);
        OnFx.run(() -> wiring.mirror().undo());
        await("it to come back", () -> ownNames().equals(List.of("Mood", "Room")));
        awaitField("Mood");
    }

    private void own(String name, CustomType type, List<String> choices) {
        OnFx.run(() ->
                wiring.mirror()
                        .write(() ->
                                wiring.journal()
                                        .customFields()
                                        .add(
                                                new CustomField(
                                                        0, Uuid7.next(), name, type, choices))));
    }

    private List<String> ownNames() {
        return wiring.journal().customFields().all().stream().map(CustomField::name).toList();
    }

    /// Waits until the menu offers to fill in a field.
    private void awaitField(String name) {
        await(
                name,
                () -> {
                    MenuButton menu = (MenuButton) stage.getScene().lookup(MENU);
                    menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
                    return menu.getItems().stream().anyMatch(i -> name.equals(i.getText()));
                });
    }
}
