package app.matinee.ui.lists;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Dragging the selected films of a list to another place in it.
///
/// @param moved gets the place, counted from 0 in the list as it stands, that the films are dropped
///   at
record ListDrag(ListView<ListedFilm> films, IntConsumer moved) {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");

    void on(ListCell<ListedFilm> cell) {
        cell.setOnDragDetected(event -> {
            if (!cell.isEmpty()) {
                ClipboardContent content = new ClipboardContent();
                content.putString(cell.getAccessibleText());
                films.startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        cell.setOnDragOver(event -> {
            if (ours(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                cell.pseudoClassStateChanged(ABOVE, true);
                event.consume();
            }
        });
        cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(ABOVE, false));
        cell.setOnDragDropped(event -> {
            if (ours(event)) {
                moved.accept(cell.isEmpty() ? films.getItems().size() : cell.getIndex());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private boolean ours(DragEvent event) {
        return event.getGestureSource() == films;
    }
}
