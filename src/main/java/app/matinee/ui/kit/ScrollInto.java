package app.matinee.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings a part of a scrolled page into view.
public final class ScrollInto {

    private static final double AIR = 12;

    private ScrollInto() {}

    /// Scrolls as little as shows the node whole; one that is taller than the view shows its top.
    public static void view(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        if (content == null || node.getScene() == null) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        if (place == null || hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double wanted = top;
        if (place.getMaxY() + AIR > top + view) {
            wanted = place.getMaxY() + AIR - view;
        }
        if (place.getMinY() - AIR < wanted) {
            wanted = place.getMinY() - AIR;
        }
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
