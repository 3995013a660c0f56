package app.matinee.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings a part of a scrolled page into view.
public final class ScrollTo {

    private static final double MARGIN = 24;

    private ScrollTo() {}

    /// Scrolls no further than needed for the node to be seen, its top first.
    public static void show(ScrollPane pane, Node node) {
        pane.applyCss();
        pane.layout();
        follow(pane, node);
    }

    /// The same for a node that has its place already: cheap enough for every key.
    public static void follow(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double room = content.getBoundsInLocal().getHeight() - view;
        if (room <= 0) {
            return;
        }
        double at = pane.getVvalue() * room;
        double top = bounds.getMinY() - MARGIN;
        double bottom = bounds.getMaxY() + MARGIN;
        if (top < at || bottom - top > view) {
            pane.setVvalue(Math.clamp(top / room, 0, 1));
        } else if (bottom > at + view) {
            pane.setVvalue(Math.clamp((bottom - view) / room, 0, 1));
        }
    }
}
