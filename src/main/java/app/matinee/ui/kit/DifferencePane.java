package app.matinee.ui.kit;

import app.matinee.text.WordDifference;
import java.util.function.Predicate;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What changed between two texts, in the text itself: removed words struck out, added ones
/// underlined.
public final class DifferencePane extends TextFlow {

    public DifferencePane() {
        getStyleClass().add("difference");
    }

    public void show(String before, String after) {
        fill(before, after, _ -> true);
    }

    /// The text before, what is gone from it struck out.
    public void showBefore(String before, String after) {
        fill(before, after, kind -> kind != WordDifference.Kind.ADDED);
    }

    /// The text after, what came to it underlined.
    public void showAfter(String before, String after) {
        fill(before, after, kind -> kind != WordDifference.Kind.REMOVED);
    }

    private void fill(String before, String after, Predicate<WordDifference.Kind> shown) {
        getChildren()
                .setAll(
                        WordDifference.between(before, after).stream()
                                .filter(part -> shown.test(part.kind()))
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
