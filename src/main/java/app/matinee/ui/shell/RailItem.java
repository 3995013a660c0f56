package app.matinee.ui.shell;

import app.matinee.ui.kit.KeyNames;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One screen in the rail: icon, name, number of films.
final class RailItem extends ToggleButton {

    private final Screen screen;
    private final Label name;
    private final Label count = new Label();

    RailItem(Screen screen, String words) {
        this.screen = screen;
        this.name = new Label(words);
        getStyleClass().add("rail-item");
        name.getStyleClass().add("name");
        count.getStyleClass().addAll("count", "caption");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(screen.icon().node(), name, count);
        row.getStyleClass().add("rail-row");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setText(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        row.prefWidthProperty()
                .bind(
                        widthProperty()
                                .map(width ->
                                        width.doubleValue()
                                                - snappedLeftInset()
                                                - snappedRightInset()));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        String keys = KeyNames.of(KeyCombination.valueOf(screen.keys()));
        setTooltip(new Tooltip(words + "  " + keys));
    }

    Screen screen() {
        return screen;
    }

    /// @param words the number; "" for none
    void setCount(String words) {
        count.setText(words);
        setAccessibleText(words.isEmpty() ? getText() : getText() + " " + words);
    }

    void setNarrow(boolean narrow) {
        for (Region part : List.of(name, count)) {
            part.setVisible(!narrow);
            part.setManaged(!narrow);
        }
    }
}
