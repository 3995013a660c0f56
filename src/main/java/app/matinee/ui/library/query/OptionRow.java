package app.matinee.ui.library.query;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What would be written, and what it is for.
final class OptionRow extends ListCell<Option> {

    private final Label shown = new Label();
    private final Label about = new Label();
    private final HBox line;

    OptionRow(Consumer<Option> take) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        shown.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().addAll("caption", "hint");
        line = new HBox(12, shown, space, about);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Option option, boolean empty) {
        super.updateItem(option, empty);
        if (empty || option == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        shown.setText(option.shown());
        about.setText(option.about());
        setAccessibleText(
                option.about().isEmpty() ? option.shown() : option.shown() + " " + option.about());
        setGraphic(line);
    }
}
