package app.matinee.ui.kit;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Lets a part of a page hear the keys pressed anywhere on that page while the part is shown: who
/// has just chosen a tab has the focus on the tab's name, not on what it shows.
public final class ShownKeys {

    private static final String PAGE = "page";

    private final Node part;
    private final EventHandler<KeyEvent> handler;

    private ShownKeys(Node part, Consumer<KeyEvent> listener) {
        this.part = part;
        this.handler =
                event -> {
                    if (!event.isConsumed() && isShown() && isOnPage(event.getTarget())) {
                        listener.accept(event);
                    }
                };
    }

    /// Calls the listener for each key that no control on the page took for itself.
    ///
    /// @param part its page is the nearest ancestor with the style class `page`, else the scene
    public static void listen(Node part, Consumer<KeyEvent> listener) {
        ShownKeys keys = new ShownKeys(part, listener);
        part.sceneProperty().subscribe(keys::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, handler);
        }
    }

    private boolean isShown() {
        for (Node node = part; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnPage(@Nullable EventTarget target) {
        Node page = part;
        while (page.getParent() != null && !page.getStyleClass().contains(PAGE)) {
            page = page.getParent();
        }
        if (!(target instanceof Node node)) {
            return true;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == page) {
                return true;
            }
        }
        return false;
    }
}
