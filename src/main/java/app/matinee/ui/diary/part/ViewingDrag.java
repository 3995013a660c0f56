package app.matinee.ui.diary.part;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Carries viewings from one day to another.
public final class ViewingDrag {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");
    private static final String TYPE = "application/x-matinee-viewings";

    private final DataFormat format;

    public ViewingDrag() {
        DataFormat known = DataFormat.lookupMimeType(TYPE);
        this.format = known == null ? new DataFormat(TYPE) : known;
    }

    /// Begins to carry viewings.
    ///
    /// @param words what other programs get of it
    public void begin(Node from, Set<Long> viewings, String words) {
        if (viewings.isEmpty()) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.put(
                format, viewings.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        content.putString(words);
        from.startDragAndDrop(TransferMode.MOVE).setContent(content);
    }

    /// Lets viewings be dropped on a node.
    public void onto(Node target, Consumer<Set<Long>> dropped) {
        target.setOnDragOver(event -> {
            if (!carried(event.getDragboard()).isEmpty()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        target.setOnDragEntered(event ->
                target.pseudoClassStateChanged(OVER, !carried(event.getDragboard()).isEmpty()));
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(event -> drop(event, dropped));
    }

    private void drop(DragEvent event, Consumer<Set<Long>> dropped) {
        Set<Long> viewings = carried(event.getDragboard());
        if (!viewings.isEmpty()) {
            dropped.accept(viewings);
        }
        event.setDropCompleted(!viewings.isEmpty());
        event.consume();
    }

    private Set<Long> carried(Dragboard board) {
        return board.getContent(format) instanceof String ids
                ? Arrays.stream(ids.split(" ")).map(Long::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
