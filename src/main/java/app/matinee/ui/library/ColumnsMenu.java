package app.matinee.ui.library;

import app.matinee.text.Texts;
import app.matinee.ui.library.table.FilmTable;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Which columns the table has.
final class ColumnsMenu {

    private final FilmTable table;
    private final Texts texts;

    ColumnsMenu(FilmTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    void fill(MenuButton button) {
        button.setText(texts.get("library.columns"));
        button.setOnShowing(_ -> {
            button.getItems().clear();
            table.choosable().forEach((name, words) -> button.getItems().add(item(name, words)));
            MenuItem usual = new MenuItem(texts.get("library.columns.usual"));
            usual.setOnAction(_ -> table.choose(List.of()));
            button.getItems().addAll(new SeparatorMenuItem(), usual);
        });
        // A menu without items would never show and so never be filled.
        button.getItems().add(new SeparatorMenuItem());
    }

    private CustomMenuItem item(String name, String words) {
        CheckBox box = new CheckBox(words);
        box.setSelected(table.names().contains(name));
        box.setOnAction(_ -> set(name, box.isSelected()));
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setOnAction(_ -> {
            box.setSelected(!box.isSelected());
            set(name, box.isSelected());
        });
        return item;
    }

    private void set(String name, boolean wanted) {
        List<String> now = new ArrayList<>(table.names());
        now.remove(name);
        if (wanted) {
            now.add(name);
        }
        table.choose(now);
    }
}
