package app.matinee.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds where the keyboard starts.
public final class FocusOrder {

    private FocusOrder() {}

    /// The first control in a part of the window that takes the focus; empty when none does.
    public static Optional<Node> firstIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> firstIn(child).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
