package app.matinee.ui.seasons.part;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;

/// The lines and cards of the place that the keyboard stops at. What they show is made anew after
/// each change, so each stop has a name by which the focus finds it again.
public final class Stops {

    private static final String KEY = "stop";

    private Stops() {}

    /// Names a stop.
    public static void name(Node node, String key) {
        node.getProperties().put(KEY, key);
        node.getStyleClass().add("stop");
        node.setFocusTraversable(true);
    }

    /// Arrow keys lead to the nearest stop in their direction.
    public static void walk(Node within) {
        within.addEventHandler(KeyEvent.KEY_PRESSED, Stops::pressed);
    }

    /// The name of the stop inside a part that has the focus, empty where it is elsewhere.
    public static Optional<String> focused(Node within) {
        Node owner = within.getScene() == null ? null : within.getScene().getFocusOwner();
        if (owner == null) {
            return Optional.empty();
        }
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == within) {
                return Optional.ofNullable(owner.getProperties().get(KEY)).map(String.class::cast);
            }
        }
        return Optional.empty();
    }

    /// The stop of a name inside a part.
    public static Optional<Node> find(Node within, String key) {
        if (key.equals(within.getProperties().get(KEY))) {
            return Optional.of(within);
        }
        if (within instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = find(child, key);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Runs what makes a part anew and gives the focus back to the stop that had it.
    public static void keepingFocus(Node within, Runnable rebuild) {
        Optional<String> before = focused(within);
        rebuild.run();
        before.flatMap(key -> find(within, key)).ifPresent(Node::requestFocus);
    }

    private static void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean stop =
                event.getTarget() instanceof Node node && node.getProperties().containsKey(KEY);
        if (!plain || !stop) {
            return;
        }
        TraversalDirection direction =
                switch (event.getCode()) {
                    case UP, KP_UP -> TraversalDirection.UP;
                    case DOWN, KP_DOWN -> TraversalDirection.DOWN;
                    case LEFT, KP_LEFT -> TraversalDirection.LEFT;
                    case RIGHT, KP_RIGHT -> TraversalDirection.RIGHT;
                    default -> null;
                };
        if (direction != null) {
            ((Node) event.getTarget()).requestFocusTraversal(direction);
            event.consume();
        }
    }
}
