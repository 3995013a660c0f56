package app.matinee.ui.kit.writing;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line of the list of revisions.
final class RevisionRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    RevisionRow(RevisionLine line, boolean chosen, RevisionWords words) {
        getStyleClass().addAll("row", "revision");
        pseudoClassStateChanged(SELECTED, chosen);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Label time = label(words.time(line), line.revision() == null ? "strong" : "first");
        time.getStyleClass().add("when");
        Label what = label(words.what(line), "muted");
        Label more = label(words.more(line), "muted");
        what.setMinWidth(Region.USE_PREF_SIZE);
        more.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(time, what, gap, more);
        setAccessibleText(String.join(", ", time.getText(), what.getText(), more.getText()));
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("caption", style);
        return label;
    }
}
