package app.matinee.ui.desk.feature;

import app.matinee.model.WritingState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Marks;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One line of the checklist: how far it is as an icon, its name, its state, its title.
final class CheckRow extends HBox {

    private static final double MARK = 20;
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    CheckRow(CheckItem item) {
        getStyleClass().addAll("row", "check-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Label name = new Label(item.name());
        name.getStyleClass().add("strong");
        Label state = new Label(item.state());
        state.getStyleClass().addAll("caption", item.todo().isEmpty() ? "muted" : "rust");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox words = new VBox(new HBox(name, gap, state));
        for (String line : new String[] {item.detail(), item.todo()}) {
            if (!line.isEmpty()) {
                Label label = new Label(line);
                boolean todo = line.equals(item.todo());
                label.getStyleClass().addAll("caption", todo ? "rust" : "muted");
                words.getChildren().add(label);
            }
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark(item), words);
        setAccessibleText(String.join(", ", item.name(), item.state(), item.detail(), item.todo()));
    }

    private static Node mark(CheckItem item) {
        if (item.progress() == WritingState.PUBLISHED) {
            return Marks.done(MARK, item.state());
        }
        StackPane ring = new StackPane(item.icon().node(Icon.TINY));
        ring.getStyleClass().add("check-ring");
        ring.pseudoClassStateChanged(DONE, item.done());
        if (!item.todo().isEmpty()) {
            ring.getStyleClass().add("todo");
        }
        return ring;
    }
}
