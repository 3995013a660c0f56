package app.matinee.ui.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/// A round filter or choice, 28 px high; selected it wears the velvet wash. It may end in a small icon:
/// an arrow where it opens a choice, a cross where pressing it takes it away.
public final class Chip extends ToggleButton {

    /// A chip without words, for FXML.
    public Chip() {
        this("");
    }

    public Chip(String words) {
        super(words);
        getStyleClass().add("chip");
        setContentDisplay(ContentDisplay.RIGHT);
    }

    /// Sets the icon at the chip's end; null for none.
    public void setTrailing(@Nullable Icon icon) {
        setGraphic(icon == null ? null : icon.node(Icon.TINY));
    }
}
