package app.matinee.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Holds what lies over the window's content: sheets, one above the other, each on a scrim.
///
/// The shell lays it as the last child of its root StackPane. The topmost sheet keeps the keyboard
/// to itself; when it closes, the focus goes back to where it was.
public final class Overlay extends StackPane {

    private record Entry(Sheet sheet, @Nullable Node focusBefore) {}

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final ChangeListener<@Nullable Node> keepFocus =
            (_, _, owner) -> keepFocusInside(owner);

    public Overlay() {
        getStyleClass().add("overlay");
        getStylesheets().add(Overlay.class.getResource("overlay.css").toExternalForm());
        setVisible(false);
        setPickOnBounds(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        sceneProperty().addListener((_, before, now) -> follow(before, now));
    }

    /// Lays content over the window, its first control focused.
    public Sheet show(String accessibleName, Region content) {
        Region scrim = new Region();
        scrim.getStyleClass().add("overlay-scrim");
        StackPane layer = new StackPane(scrim, content);
        layer.getStyleClass().add("overlay-layer");
        content.getStyleClass().add("overlay-sheet");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        content.setAccessibleRole(AccessibleRole.DIALOG);
        content.setAccessibleText(accessibleName);
        StackPane.setAlignment(content, Pos.CENTER);
        Sheet sheet = new Sheet(this, layer);
        scrim.setOnMousePressed(_ -> sheet.close());
        Node focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        entries.push(new Entry(sheet, focusBefore));
        getChildren().add(layer);
        setVisible(true);
        Platform.runLater(() -> focusFirstIn(layer));
        return sheet;
    }

    public boolean isShowing() {
        return !entries.isEmpty();
    }

    boolean holds(Sheet sheet) {
        return entries.stream().anyMatch(entry -> entry.sheet == sheet);
    }

    void remove(Sheet sheet) {
        for (Entry entry : entries) {
            if (entry.sheet == sheet) {
                entries.remove(entry);
                getChildren().remove(sheet.layer());
                setVisible(isShowing());
                if (entry.focusBefore != null) {
                    entry.focusBefore.requestFocus();
                }
                sheet.closed();
                return;
            }
        }
    }

    private void closeOnEscape(KeyEvent event) {
        Entry top = entries.peek();
        if (event.getCode() == KeyCode.ESCAPE && top != null) {
            event.consume();
            top.sheet.close();
        }
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(keepFocus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(keepFocus);
        }
    }

    private void keepFocusInside(@Nullable Node owner) {
        Entry top = entries.peek();
        if (top != null && owner != null && !isInside(owner, top.sheet.layer())) {
            Platform.runLater(() -> focusFirstIn(top.sheet.layer()));
        }
    }

    private static boolean isInside(Node node, Node layer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == layer) {
                return true;
            }
        }
        return false;
    }

    private static void focusFirstIn(Node layer) {
        Scene scene = layer.getScene();
        if (scene == null
                || (scene.getFocusOwner() != null && isInside(scene.getFocusOwner(), layer))) {
            return;
        }
        FocusOrder.firstIn(layer).orElse(layer).requestFocus();
    }
}
