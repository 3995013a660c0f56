package app.matinee.ui.kit;

import app.matinee.text.WordDifference;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What changed between two texts, in the text itself: removed words struck out, added ones
/// underlined.
public final class DifferencePane extends TextFlow {

    private static final String GAP = "\n\n";
    private static final String LEFT_OUT = "[…]" + GAP;

    public DifferencePane() {
        getStyleClass().add("difference");
    }

    public void show(String before, String after) {
        fill(before, after, _ -> true);
    }

    /// What changed, each with the paragraph it stands in; what lies between is left out.
    public void showChanges(String before, String after) {
        List<WordDifference.Part> parts = WordDifference.between(before, after);
        getChildren().clear();
        for (int i = 0; i < parts.size(); i++) {
            WordDifference.Part part = parts.get(i);
            boolean same = part.kind() == WordDifference.Kind.SAME;
            String words =
                    same ? aroundChanges(part.text(), i > 0, i < parts.size() - 1) : part.text();
            getChildren().add(run(new WordDifference.Part(part.kind(), words)));
        }
    }

    /// @param from whether something changed before it
    /// @param to whether something changed after it
    private static String aroundChanges(String same, boolean from, boolean to) {
        int first = same.indexOf(GAP);
        int last = same.lastIndexOf(GAP);
        if (first < 0) {
            return same;
        }
        String head = from ? same.substring(0, first + GAP.length()) : "";
        String tail = to ? same.substring(last + GAP.length()) : "";
        return first == last && from && to ? same : head + LEFT_OUT + tail;
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
