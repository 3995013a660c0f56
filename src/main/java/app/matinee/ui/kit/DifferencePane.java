package app.matinee.ui.kit;

import app.matinee.text.WordDifference;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What changed between two texts, in the text itself: removed words struck out, added ones
/// underlined.
public final class DifferencePane extends TextFlow {

    public DifferencePane() {
        getStyleClass().add("difference");
    }

    public void show(String before, String after) {
        getChildren()
                .setAll(
                        WordDifference.between(before, after).stream()
                                .map(DifferencePane::run)
                                .toList());
    }

    private static Text run(WordDifference.Part part) {
        Text text = new Text(part.text());
        text.getStyleClass()
                .addAll(
                        "difference-words",
                        switch (part.kind()) {
                            case SAME -> "same";
                            case REMOVED -> "removed";
                            case ADDED -> "added";
                        });
        return text;
    }
}
