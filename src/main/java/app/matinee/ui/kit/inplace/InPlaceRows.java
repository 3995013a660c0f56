package app.matinee.ui.kit.inplace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Rows of things that are edited in place. Shown again, a row that stands for the same thing stays
/// the same node, so that focus and an edit under way stay where they are.
///
/// @param <T> what a row stands for
public final class InPlaceRows<T> extends VBox {

    /// Moves the thing at one place to another, both counted from 0.
    @FunctionalInterface
    public interface Mover {
        void move(int from, int to);
    }

    private final Function<T, Object> key;
    private final Function<T, InPlace> make;
    private final BiConsumer<InPlace, T> fill;
    private final Map<Object, InPlace> rows = new HashMap<>();
    private List<Object> order = List.of();
    private @Nullable Mover mover;
    private int dragged = -1;

    /// @param key what tells two things apart, even after they changed
    /// @param make makes the row of a thing
    /// @param fill shows a thing in its row
    public InPlaceRows(
            Function<T, Object> key, Function<T, InPlace> make, BiConsumer<InPlace, T> fill) {
        this.key = key;
        this.make = make;
        this.fill = fill;
        getStyleClass().add("in-place-rows");
    }

    /// Lets Alt+Up, Alt+Down and dragging put the rows into another order.
    public InPlaceRows<T> movable(Mover action) {
        mover = action;
        return this;
    }

    public void show(List<T> things) {
        List<Object> wanted = things.stream().map(key).toList();
        rows.keySet().retainAll(wanted);
        List<InPlace> shown = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            InPlace row = rows.computeIfAbsent(wanted.get(i), _ -> made(thing));
            fill.accept(row, thing);
            shown.add(row);
        }
        order = wanted;
        if (!getChildren().equals(shown)) {
            @Nullable InPlace focused =
                    shown.stream().filter(InPlace::isFocused).findFirst().orElse(null);
            getChildren().setAll(shown);
            if (focused != null) {
                focused.requestFocus();
            }
        }
    }

    private InPlace made(T thing) {
        InPlace row = make.apply(thing);
        if (mover != null) {
            row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(row, event));
            row.setOnDragDetected(event -> {
                if (!row.isEditing()) {
                    dragged = getChildren().indexOf(row);
                    ClipboardContent content = new ClipboardContent();
                    content.putString(row.name());
                    row.startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }
            });
            row.setOnDragOver(event -> over(event));
            row.setOnDragDropped(event -> dropped(row, event));
        }
        return row;
    }

    private void pressed(InPlace row, KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (step == 0 || row.isEditing()) {
            return;
        }
        int from = getChildren().indexOf(row);
        int to = from + step;
        boolean inside = to >= 0 && to < order.size();
        if (inside && event.isAltDown() && mover != null) {
            mover.move(from, to);
        } else if (inside) {
            getChildren().get(to).requestFocus();
        }
        if (inside || event.isAltDown()) {
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (dragged >= 0 && getChildren().contains(event.getGestureSource())) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void dropped(InPlace row, DragEvent event) {
        int to = getChildren().indexOf(row);
        if (mover != null && dragged >= 0 && to >= 0 && to != dragged) {
            mover.move(dragged, to);
        }
        dragged = -1;
        event.setDropCompleted(true);
        event.consume();
    }
}
