package app.matinee.ui.shell;

import app.matinee.model.SavedView;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Dragging a saved view before another one.
record ViewDrag(SavedView view, RailViews views) {

    private static final DataFormat VIEW = new DataFormat("application/x-matinee-view");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    void on(RailItem item) {
        item.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.put(VIEW, view.id());
            item.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        item.setOnDragOver(event -> {
            if (dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                item.pseudoClassStateChanged(DROP, true);
                event.consume();
            }
        });
        item.setOnDragExited(_ -> item.pseudoClassStateChanged(DROP, false));
        item.setOnDragDropped(event -> {
            Optional<Long> dragged = dragged(event);
            dragged.ifPresent(id -> views.moveBefore(id, view));
            event.setDropCompleted(dragged.isPresent());
            event.consume();
        });
    }

    private static Optional<Long> dragged(DragEvent event) {
        return event.getDragboard().getContent(VIEW) instanceof Long id
                ? Optional.of(id)
                : Optional.empty();
    }
}
