package app.matinee.ui.kit.inplace;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A fact with its small label above.
public final class Fact extends VBox {

    private final Label label;

    public Fact(String words, Node... content) {
        label = new Label(words);
        label.getStyleClass().addAll("caption", "hint");
        getStyleClass().add("fact");
        getChildren().add(label);
        getChildren().addAll(content);
    }

    /// A field below its own name.
    public static Fact of(InPlace field) {
        return new Fact(field.name(), field);
    }

    public void setLabel(String words) {
        label.setText(words);
    }

    /// Whether it is there at all.
    public void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
