package app.matinee.ui.film.details;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A fact with its small label above; not there at all while it has nothing to say.
final class Fact extends VBox {

    private final Label label;

    Fact(String words, Node... content) {
        label = new Label(words);
        label.getStyleClass().addAll("caption", "hint");
        getStyleClass().add("fact");
        getChildren().add(label);
        getChildren().addAll(content);
        setShown(false);
    }

    void setLabel(String words) {
        label.setText(words);
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
