package app.matinee.ui.desk.pieces;

import app.matinee.model.WritingSummary;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Carries a piece from one state, or one day, to another.
public final class PieceDrag {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final DataFormat format;
    private final PiecesViewModel model;

    public PieceDrag(PiecesViewModel model) {
        this.model = model;
        DataFormat known = DataFormat.lookupMimeType("application/x-matinee-piece");
        this.format = known == null ? new DataFormat("application/x-matinee-piece") : known;
    }

    /// Begins to carry a piece.
    public void begin(Node from, WritingSummary piece) {
        ClipboardContent content = new ClipboardContent();
        content.put(format, piece.id());
        content.putString(piece.title());
        from.startDragAndDrop(TransferMode.MOVE).setContent(content);
    }

    /// Lets a piece be dropped on a node.
    public void onto(Node target, Consumer<WritingSummary> dropped) {
        target.setOnDragOver(event -> {
            if (carried(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        target.setOnDragEntered(event ->
                target.pseudoClassStateChanged(OVER, carried(event.getDragboard()).isPresent()));
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(event -> {
            Optional<WritingSummary> piece = carried(event.getDragboard());
            piece.ifPresent(dropped);
            event.setDropCompleted(piece.isPresent());
            event.consume();
        });
    }

    private Optional<WritingSummary> carried(Dragboard board) {
        return board.getContent(format) instanceof Long id ? model.find(id) : Optional.empty();
    }
}
