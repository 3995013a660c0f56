package app.matinee.ui.film.trailers;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a link that has the focus.
final class LinkKeys {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UP =
            new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN =
            new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private LinkKeys() {}

    static void listen(LinkRow row, Node line, LinkWork work) {
        line.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() == line && pressed(row, work, event)) {
                        event.consume();
                    }
                });
        row.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && row.isEdited()) {
                        row.endEdit();
                        event.consume();
                    }
                });
    }

    private static boolean pressed(LinkRow row, LinkWork work, KeyEvent event) {
        if (COPY.match(event)) {
            work.copy(row.link());
        } else if (UP.match(event)) {
            work.move(row.link(), -1);
        } else if (DOWN.match(event)) {
            work.move(row.link(), 1);
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        } else {
            switch (event.getCode()) {
                case ENTER, SPACE -> work.open(row.link());
                case F2 -> row.edit();
                case DELETE -> work.delete(row.link());
                default -> {
                    return false;
                }
            }
        }
        return true;
    }
}
