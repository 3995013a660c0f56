package app.matinee.ui.library;

import app.matinee.ui.library.entry.PasteController;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Lines that name films, dragged from elsewhere and dropped anywhere on the library. Pictures are
/// for the films they are dropped on.
record LineDrop(LibrarySheets sheets) {

    void install(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (lines(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<String> lines = lines(event.getDragboard());
        lines.ifPresent(sheets::offer);
        event.setDropCompleted(lines.isPresent());
        event.consume();
    }

    private static Optional<String> lines(Dragboard board) {
        return board.hasString() && !board.hasFiles()
                ? Optional.of(board.getString()).filter(PasteController::isFilms)
                : Optional.empty();
    }
}
