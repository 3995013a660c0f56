package app.matinee.ui.backups;

import app.matinee.backup.Backups.Listed;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A snapshot in the list: when, why, what it holds.
final class SnapshotCell extends ListCell<Listed> {

    private final BackupWords words;
    private final Label time = new Label();
    private final Label about = new Label();
    private final Label holds = new Label();
    private final VBox lines = new VBox(time, about, holds);

    SnapshotCell(BackupWords words) {
        this.words = words;
        time.getStyleClass().add("strong");
        about.getStyleClass().addAll("caption", "muted");
        holds.getStyleClass().addAll("caption", "hint");
        lines.getStyleClass().add("snapshot");
        getStyleClass().add("snapshot-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Listed item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        time.setText(words.time(item.snapshot()));
        about.setText(words.about(item.snapshot()));
        holds.setText(words.holds(item));
        setAccessibleText(time.getText() + ", " + about.getText() + ", " + holds.getText());
        setGraphic(lines);
    }
}
