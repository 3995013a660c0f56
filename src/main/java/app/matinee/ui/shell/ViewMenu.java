package app.matinee.ui.shell;

import app.matinee.model.SavedView;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// What can be done with a saved view, made anew at each showing.
final class ViewMenu {

    private final SavedView view;
    private final RailViews views;
    private final ContextMenu menu = new ContextMenu();

    ViewMenu(SavedView view, RailViews views) {
        this.view = view;
        this.views = views;
    }

    void show(Node over, double x, double y) {
        Texts texts = views.texts();
        int place = views.place(view);
        MenuItem update = item(texts.get("shell.view.update"), null, Icon.SAVE, () -> {});
        var better = views.better(view);
        update.setDisable(better.isEmpty());
        better.ifPresent(shown -> update.setOnAction(_ -> views.update(view, shown)));
        MenuItem up =
                item(
                        texts.get("shell.view.up"),
                        "Alt+UP",
                        Icon.ARROW_UP,
                        () -> views.move(view, place - 1));
        up.setDisable(place == 0);
        MenuItem down =
                item(
                        texts.get("shell.view.down"),
                        "Alt+DOWN",
                        Icon.ARROW_DOWN,
                        () -> views.move(view, place + 1));
        down.setDisable(place == views.size() - 1);
        menu.getItems()
                .setAll(
                        item(
                                texts.get("shell.view.open"),
                                null,
                                Icon.FILTER,
                                () -> views.open(view)),
                        update,
                        item(
                                texts.get("shell.view.rename"),
                                "F2",
                                Icon.PENCIL,
                                () -> views.rename(view)),
                        up,
                        down,
                        new SeparatorMenuItem(),
                        item(
                                texts.get("shell.view.delete"),
                                "Delete",
                                Icon.DELETE,
                                () -> views.delete(view)));
        menu.show(over, x, y);
    }

    private static MenuItem item(String words, @Nullable String keys, Icon icon, Runnable action) {
        MenuItem item = new MenuItem(words, icon.node(Icon.SMALL));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
