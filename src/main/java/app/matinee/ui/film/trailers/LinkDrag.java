package app.matinee.ui.film.trailers;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Dragging a link onto another one of its group puts it there.
final class LinkDrag {

    private static final DataFormat LINK = new DataFormat("application/x-matinee-link");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private LinkDrag() {}

    static void install(LinkRow row, Node line, LinkWork work) {
        line.setOnDragDetected(event -> {
            Dragboard board = line.startDragAndDrop(TransferMode.COPY_OR_MOVE);
            board.setContent(
                    Map.of(LINK, row.link().id(), DataFormat.PLAIN_TEXT, row.link().url()));
            board.setDragView(line.snapshot(null, null), 16, 16);
            event.consume();
        });
        line.setOnDragOver(event -> {
            if (event.getDragboard().hasContent(LINK) && event.getGestureSource() != line) {
                event.acceptTransferModes(TransferMode.MOVE);
                line.pseudoClassStateChanged(TARGET, true);
                event.consume();
            }
        });
        line.setOnDragExited(_ -> line.pseudoClassStateChanged(TARGET, false));
        line.setOnDragDropped(event -> {
            if (event.getDragboard().getContent(LINK) instanceof Long id) {
                work.place(id, row.link());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /// Whether what is dragged is a link of this tab.
    static boolean isLink(Dragboard board) {
        return board.hasContent(LINK);
    }
}
