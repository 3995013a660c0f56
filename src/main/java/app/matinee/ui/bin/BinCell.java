package app.matinee.ui.bin;

import app.matinee.model.BinEntry;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A deleted thing in the list: what it is, what it was called, when it went.
final class BinCell extends ListCell<BinEntry> {

    private final BinWords words;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label when = new Label();
    private final HBox line;

    BinCell(Texts texts, DateText dates) {
        this.words = new BinWords(texts, dates);
        kind.getStyleClass().addAll("caption", "hint", "bin-kind");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        when.getStyleClass().addAll("caption", "hint");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(kind, title, detail, space, when);
        line.getStyleClass().add("bin-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BinEntry item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.setText(words.kind(item));
        title.setText(words.title(item));
        detail.setText(words.detail(item));
        when.setText(words.when(item));
        setAccessibleText(
                String.join(
                        ", ", kind.getText(), title.getText(), detail.getText(), when.getText()));
        setGraphic(line);
    }
}
