package app.matinee.ui.kit.editor;

import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;

/// The keys of the editor beyond those of any text.
final class EditorKeys {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final KeyCombination PASTE_PLAIN = KeyCombination.valueOf("Shortcut+Shift+V");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination REPLACE = KeyCombination.valueOf("Shortcut+H");
    private static final KeyCombination SUGGEST = KeyCombination.valueOf("Shortcut+PERIOD");

    private final MarkdownEditor editor;
    private final StyleClassedTextArea area;

    EditorKeys(MarkdownEditor editor, StyleClassedTextArea area) {
        this.editor = editor;
        this.area = area;
    }

    void listen() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (taken(event)) {
            event.consume();
            return;
        }
        for (EditorCommand command : EditorCommand.values()) {
            if (command.keys().match(event)) {
                event.consume();
                editor.run(command);
                return;
            }
        }
    }

    private boolean taken(KeyEvent event) {
        if (PASTE.match(event)) {
            editor.paste();
        } else if (PASTE_PLAIN.match(event)) {
            editor.pastePlain();
        } else if (FIND.match(event)) {
            editor.openFind(false);
        } else if (REPLACE.match(event)) {
            editor.openFind(true);
        } else if (SUGGEST.match(event)) {
            editor.suggest();
        } else {
            return plain(event);
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case KeyCode.ENTER -> !event.isShiftDown() && enter();
            case KeyCode.TAB -> tab(event.isShiftDown());
            case KeyCode.ESCAPE -> editor.closeFind();
            case KeyCode.F3 -> {
                editor.findAgain(event.isShiftDown() ? -1 : 1);
                yield true;
            }
            case KeyCode.F7 -> {
                editor.nextMisspelt();
                yield true;
            }
            default -> false;
        };
    }

    private boolean enter() {
        return area.getSelection().getLength() == 0
                && editor.apply(MarkdownLines.enter(area.getText(), area.getCaretPosition()));
    }

    private boolean tab(boolean back) {
        Optional<TextEdit> deeper =
                area.getSelection().getLength() > 0
                        ? Optional.empty()
                        : MarkdownLines.indent(area.getText(), area.getCaretPosition(), back);
        if (!editor.apply(deeper)) {
            area.requestFocusTraversal(
                    back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        return true;
    }
}
