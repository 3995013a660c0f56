package app.matinee.ui.copies;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Hears a barcode scanner, which is a keyboard to us: digits and then Enter, wherever the focus
/// is. Digits typed by hand count as well.
final class BarcodeScan {

    /// No code on a case is shorter or longer.
    private static final int LEAST = 6;

    private static final int MOST = 14;

    private final StringBuilder digits = new StringBuilder();
    private final Consumer<String> scanned;

    private BarcodeScan(Consumer<String> scanned) {
        this.scanned = scanned;
    }

    /// @param scanned gets each code
    static void in(Node node, Consumer<String> scanned) {
        BarcodeScan scan = new BarcodeScan(scanned);
        node.addEventFilter(KeyEvent.KEY_TYPED, scan::typed);
        node.addEventFilter(KeyEvent.KEY_PRESSED, scan::pressed);
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            digits.append(text);
        } else if (!text.isEmpty() && !Character.isISOControl(text.charAt(0))) {
            digits.setLength(0);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        String code = digits.toString();
        digits.setLength(0);
        if (code.length() >= LEAST && code.length() <= MOST) {
            event.consume();
            scanned.accept(code);
        }
    }
}
