package app.matinee.ui.seasons.explorer;

import app.matinee.model.SavedQuestion;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.seasons.part.Stops;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// "Question 1 of 8 saved" between two arrows: the menu under it saves the question under a name,
/// renames, moves and deletes it, and goes to any other.
final class SavedBar extends HBox {

    private final SavedQuestions saved;
    private final Texts texts;
    private final Button previous;
    private final Button next;
    private final MenuButton menu = new MenuButton();

    SavedBar(SavedQuestions saved, Texts texts) {
        this.saved = saved;
        this.texts = texts;
        getStyleClass().add("saved-bar");
        previous = arrow(Icon.CHEVRON_LEFT, "seasons.saved.previous", "Alt+Up", -1);
        next = arrow(Icon.CHEVRON_RIGHT, "seasons.saved.next", "Alt+Down", 1);
        menu.getStyleClass().addAll("flat", "small", "saved-menu");
        Stops.name(menu, "saved:menu");
        menu.setOnShowing(_ -> fill());
        getChildren().addAll(previous, menu, next);
        update();
    }

    /// Says which of the saved questions is asked.
    void update() {
        List<SavedQuestion> all = saved.allProperty().get();
        int place = saved.place();
        menu.setText(
                all.isEmpty()
                        ? texts.get("seasons.saved.none")
                        : place < 0
                                ? texts.get("seasons.saved.unsaved", all.size())
                                : texts.get("seasons.saved.place", place + 1, all.size()));
        saved.current()
                .map(SavedQuestion::name)
                .ifPresentOrElse(
                        name -> menu.setTooltip(new Tooltip(name)), () -> menu.setTooltip(null));
        for (Button arrow : List.of(previous, next)) {
            arrow.setDisable(all.isEmpty() || all.size() == 1 && place == 0);
        }
        if (menu.getItems().isEmpty()) {
            fill();
        }
    }

    /// Asks for the name to save the question under; does nothing where it is saved already.
    void askName() {
        if (saved.current().isEmpty()) {
            new NamePop(texts, "", saved::save).show(menu);
        }
    }

    private Button arrow(Icon icon, String key, String keys, int step) {
        Button arrow = new Button(null, icon.node(Icon.SMALL));
        arrow.getStyleClass().addAll("button-icon", "flat", "small");
        arrow.setAccessibleText(texts.get(key));
        arrow.setTooltip(new Tooltip(texts.get(key) + "  " + keys));
        arrow.setOnAction(_ -> saved.step(step));
        return arrow;
    }

    private void fill() {
        menu.getItems().clear();
        saved.current().ifPresentOrElse(this::known, this::unknown);
        if (!saved.allProperty().get().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (SavedQuestion question : saved.allProperty().get()) {
            MenuItem item = new MenuItem(question.name());
            item.setOnAction(_ -> saved.ask(question));
            menu.getItems().add(item);
        }
    }

    private void unknown() {
        item("seasons.saved.save", Icon.SAVE, this::askName);
    }

    private void known(SavedQuestion now) {
        item(
                "seasons.saved.rename",
                Icon.PENCIL,
                () -> named(now.name(), name -> saved.rename(now, name)));
        item("seasons.saved.earlier", Icon.ARROW_LEFT, () -> saved.move(now, -1));
        item("seasons.saved.later", Icon.ARROW_RIGHT, () -> saved.move(now, 1));
        item("seasons.saved.delete", Icon.DELETE, () -> saved.delete(now));
    }

    private void named(String before, Consumer<String> take) {
        new NamePop(texts, before, take).show(menu);
    }

    private void item(String key, Icon icon, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key), icon.node(Icon.SMALL));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }
}
