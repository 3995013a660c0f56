package app.matinee.ui.shell;

import app.matinee.ui.kit.ActionItem;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The main menu while it is being filled, which happens each time it opens.
final class MainMenu {

    private final ObservableList<MenuItem> items;

    MainMenu(ObservableList<MenuItem> items) {
        this.items = items;
        items.clear();
    }

    void add(ActionItem action) {
        items.add(action.menuItem());
    }

    /// Adds some commands below a rule.
    void part(List<ActionItem> actions) {
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        actions.forEach(this::add);
    }

    /// Adds some commands as a menu of their own, so that the whole fits a small screen.
    void group(String name, List<ActionItem> actions) {
        Menu group = new Menu(name);
        actions.forEach(action -> group.getItems().add(action.menuItem()));
        items.add(group);
    }
}
