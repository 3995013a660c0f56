package app.matinee.ui.shell;

import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.KeyCap;
import app.matinee.ui.kit.KeyNames;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet of all keys.
public final class KeysController {

    private final Texts texts;

    @FXML private VBox rows;

    public KeysController(Texts texts) {
        this.texts = texts;
    }

    void open(Dialogs dialogs, Parent root, List<ActionItem> actions) {
        for (ActionItem action : actions) {
            rows.getChildren().add(row(action));
        }
        dialogs.open(texts.get("shell.keys"), root);
    }

    private static HBox row(ActionItem action) {
        Label words = new Label(action.text());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        KeyCap cap = new KeyCap(KeyNames.of(Objects.requireNonNull(action.keys())));
        HBox row = new HBox(words, gap, cap);
        row.getStyleClass().add("keys-row");
        return row;
    }
}
