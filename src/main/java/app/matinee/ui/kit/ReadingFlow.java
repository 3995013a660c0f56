package app.matinee.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text in which some words stand on a wash with a rule below them.
final class ReadingFlow extends TextFlow {

    private record Wash(int from, int to, Path ground, Path rule) {}

    private final List<Wash> washes = new ArrayList<>();

    /// How many letters there are so far; what is not text counts as one.
    int length() {
        int length = 0;
        for (Node node : getManagedChildren()) {
            length += node instanceof Text text ? text.getText().length() : 1;
        }
        return length;
    }

    /// Lays a wash below some letters.
    void wash(int from, int to) {
        Wash wash = new Wash(from, to, path("reading-fact"), path("reading-fact-rule"));
        getChildren().addFirst(wash.rule);
        getChildren().addFirst(wash.ground);
        washes.add(wash);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Wash wash : washes) {
            wash.ground.getElements().setAll(getRangeShape(wash.from, wash.to, false));
            wash.rule.getElements().setAll(getUnderlineShape(wash.from, wash.to));
        }
    }

    private static Path path(String style) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(style);
        return path;
    }
}
