package app.matinee.ui.kit;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// A small screen with another inside it, for the tests of the loader.
final class SampleController {

    final String given;
    @FXML private Label greeting;
    @FXML private SamplePartController partController;

    SampleController(String given) {
        this.given = given;
    }

    String greeting() {
        return greeting.getText();
    }

    SamplePartController part() {
        return partController;
    }
}
