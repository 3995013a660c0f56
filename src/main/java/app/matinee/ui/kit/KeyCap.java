package app.matinee.ui.kit;

import javafx.scene.control.Label;

/// A key or a combination, drawn as a cap: "Ctrl K", "Enter".
public final class KeyCap extends Label {

    /// A cap without words, for FXML.
    public KeyCap() {
        this("");
    }

    public KeyCap(String keys) {
        super(keys);
        getStyleClass().add("key");
        setMinWidth(USE_PREF_SIZE);
    }
}
