package app.matinee.ui.library.filter;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A name to choose, with what tells it from namesakes.
final class NameRow<T> extends ListCell<T> {

    private final NameWords<T> words;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(8, name, detail);

    NameRow(NameWords<T> words, Consumer<T> choose) {
        this.words = words;
        detail.getStyleClass().addAll("caption", "hint");
        name.setMinWidth(USE_PREF_SIZE);
        line.setMouseTransparent(true);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable T found, boolean empty) {
        super.updateItem(found, empty);
        setGraphic(empty || found == null ? null : line);
        if (found != null && !empty) {
            name.setText(words.name().apply(found));
            detail.setText(words.detail().apply(found));
            setAccessibleText(name.getText() + ", " + detail.getText());
        }
    }
}
