package app.matinee.ui.kit;

import javafx.scene.Node;

/// A form or dialog that lies over the window.
public final class Sheet {

    private final Overlay overlay;
    private final Node layer;
    private Runnable onClosed = () -> {};

    Sheet(Overlay overlay, Node layer) {
        this.overlay = overlay;
        this.layer = layer;
    }

    /// Runs once, after the sheet is gone, however it was closed.
    public Sheet onClosed(Runnable action) {
        this.onClosed = action;
        return this;
    }

    public void close() {
        overlay.remove(this);
    }

    public boolean isOpen() {
        return overlay.holds(this);
    }

    Node layer() {
        return layer;
    }

    void closed() {
        onClosed.run();
    }
}
