package app.matinee.ui.film.pictures;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Dragging a picture of the gallery onto another one puts it there.
final class PictureDrag {

    private static final DataFormat PICTURE = new DataFormat("application/x-matinee-placement");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private PictureDrag() {}

    static void install(PictureCard card, PictureWork work) {
        card.setOnDragDetected(event -> {
            Dragboard board = card.startDragAndDrop(TransferMode.MOVE);
            board.setContent(Map.of(PICTURE, card.placement().id()));
            event.consume();
        });
        card.setOnDragOver(event -> {
            if (event.getDragboard().hasContent(PICTURE) && event.getGestureSource() != card) {
                event.acceptTransferModes(TransferMode.MOVE);
                card.pseudoClassStateChanged(TARGET, true);
                event.consume();
            }
        });
        card.setOnDragExited(_ -> card.pseudoClassStateChanged(TARGET, false));
        card.setOnDragDropped(event -> {
            if (event.getDragboard().getContent(PICTURE) instanceof Long id) {
                work.place(id, card.placement());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
