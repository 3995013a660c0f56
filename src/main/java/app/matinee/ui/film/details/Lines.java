package app.matinee.ui.film.details;

import app.matinee.text.Typeset;
import app.matinee.ui.kit.Icon;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The ways in which a fact is set.
final class Lines {

    private Lines() {}

    static Label label(String words, String... faces) {
        Label label = new Label(Typeset.of(words));
        label.setWrapText(true);
        label.getStyleClass().addAll(faces);
        return label;
    }

    /// A line, and quieter ones below it where they say something.
    static VBox stacked(String first, String... more) {
        VBox lines = new VBox(label(first));
        for (String line : more) {
            if (!line.isEmpty()) {
                lines.getChildren().add(label(line, "muted"));
            }
        }
        return lines;
    }

    /// Two columns of the reading page: a name, and what is said of it.
    static HBox columns(String name, String words) {
        return columns(label(name), words);
    }

    /// The same with a name that is set already.
    static HBox columns(Label name, String words) {
        HBox left = new HBox(name);
        Label right = label(words, "muted");
        HBox line = new HBox(left, right);
        line.getStyleClass().add("credit-line");
        left.prefWidthProperty().bind(line.widthProperty().multiply(0.49));
        left.minWidthProperty().bind(left.prefWidthProperty());
        left.maxWidthProperty().bind(left.prefWidthProperty());
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    /// A name that leads somewhere, while the rest of its line is edited where it stands.
    static Label leading(String name, Runnable action) {
        Label label = label(name, "leading");
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
                event.consume();
            }
        });
        return label;
    }

    /// A small button with an arrow out of the window.
    static Button opening(String words, Runnable action) {
        Button button = new Button(null, Icon.EXTERNAL.node(14));
        button.getStyleClass().addAll("button-icon", "flat", "small", "opening");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Something with a button at its end.
    static HBox ending(Node words, Node button) {
        HBox line = new HBox(8, words, button);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (words instanceof javafx.scene.layout.Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return line;
    }
}
