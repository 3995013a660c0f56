package app.matinee.ui.shell;

import app.matinee.ui.kit.Icon;
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

/// One place in the rail: icon, name, number of films.
final class RailItem extends ToggleButton {

    private final String key;
    private final Label name;
    private final Label count = new Label();

    static RailItem of(Screen screen, String words) {
        String keys = KeyNames.of(KeyCombination.valueOf(screen.keys()));
        return new RailItem(screen.key(), screen.icon(), words, words + "  " + keys);
    }

    /// @param key of the place it goes to
    /// @param tip what it says when pointed at
    RailItem(String key, Icon icon, String words, String tip) {
        this.key = key;
        this.name = new Label(words);
        getStyleClass().add("rail-item");
        name.getStyleClass().add("name");
        count.getStyleClass().addAll("count", "caption");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(icon.node(), name, count);
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
        setMnemonicParsing(false);
        setTooltip(new Tooltip(tip));
    }

    /// The place it goes to.
    String key() {
        return key;
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
