package app.matinee.ui.kit.writing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A short list of rows that is made anew after each change without losing the focus.
public final class RowList {

    private RowList() {}

    /// Shows other rows; where one of the old had the focus, the new one at its place takes it.
    public static void fill(VBox list, List<? extends Node> rows) {
        int focused = focused(list);
        list.getChildren().setAll(rows);
        if (focused >= 0 && !rows.isEmpty()) {
            rows.get(Math.min(focused, rows.size() - 1)).requestFocus();
        }
    }

    /// The place of the row with the focus, -1 for none.
    public static int focused(VBox list) {
        for (int i = 0; i < list.getChildren().size(); i++) {
            if (list.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }
}
