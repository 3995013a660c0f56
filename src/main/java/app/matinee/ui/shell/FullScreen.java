package app.matinee.ui.shell;

import javafx.scene.Node;
import javafx.stage.Stage;

/// Makes the window of a node fill the screen, and back.
record FullScreen(Node within) {

    void toggle() {
        if (within.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
