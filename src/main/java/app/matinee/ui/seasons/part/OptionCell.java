package app.matinee.ui.seasons.part;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One option: its name, and at the end what tells it from its namesakes.
final class OptionCell<T> extends ListCell<Option<T>> {

    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line;

    OptionCell(Consumer<Option<T>> take) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        detail.getStyleClass().addAll("caption", "hint");
        detail.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, name, gap, detail);
        line.getStyleClass().add("option-line");
        line.setMouseTransparent(true);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            Option<T> option = getItem();
            if (option != null) {
                take.accept(option);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Option<T> option, boolean empty) {
        super.updateItem(option, empty);
        setText(null);
        setGraphic(empty || option == null ? null : line);
        if (option != null && !empty) {
            name.setText(option.name());
            detail.setText(option.detail());
        }
    }
}
