package app.matinee.ui.kit.writing;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.kit.editor.MarkdownEditor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Nothing but the text: the editor over the whole window, its paragraph at the caret alone in full
/// ink. Escape or the key that led here leads back.
final class FocusLayer {

    static final KeyCombination KEYS = KeyCombination.valueOf("Shortcut+Shift+F");

    private final OpenPiece piece;
    private final MarkdownEditor editor;
    private final StackPane place;
    private final Dialogs dialogs;
    private final Texts texts;
    private @Nullable Sheet sheet;

    /// @param place where the editor stands otherwise
    FocusLayer(
            OpenPiece piece, MarkdownEditor editor, StackPane place, Dialogs dialogs, Texts texts) {
        this.piece = piece;
        this.editor = editor;
        this.place = place;
        this.dialogs = dialogs;
        this.texts = texts;
        piece.focusProperty().subscribe((_, on) -> show(on));
    }

    /// Whether a key leads here, or back.
    static boolean leads(KeyEvent event) {
        return KEYS.match(event) || event.getCode() == KeyCode.F11 && !event.isShortcutDown();
    }

    private void show(boolean on) {
        if (on && sheet == null) {
            open();
        } else if (!on && sheet != null) {
            sheet.close();
        }
    }

    private void open() {
        Scene scene = place.getScene();
        if (scene == null) {
            return;
        }
        place.getChildren().remove(editor);
        editor.calm(true);
        StackPane column = new StackPane(editor);
        column.getStyleClass().add("focus-column");
        StackPane whole = new StackPane(column);
        whole.getStyleClass().add("focus-layer");
        whole.getStylesheets().add(FocusLayer.class.getResource("writing.css").toExternalForm());
        whole.prefWidthProperty().bind(scene.widthProperty());
        whole.prefHeightProperty().bind(scene.heightProperty());
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sheet = dialogs.open(texts.get("writing.focus"), whole).onClosed(this::closed);
        editor.write();
    }

    private void pressed(KeyEvent event) {
        if (leads(event)) {
            event.consume();
            piece.focusProperty().set(false);
        }
    }

    private void closed() {
        sheet = null;
        editor.calm(false);
        place.getChildren().add(editor);
        piece.focusProperty().set(false);
        editor.write();
    }
}
