package app.matinee.ui.kit.list;

import app.matinee.model.TextFold;
import app.matinee.ui.kit.Debounce;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Letters typed in quick succession go to the next line that begins with them; the same first
/// letter again goes on to the one after.
public final class LetterJump {

    private static final char DELETE = 0x7F;
    private static final Duration TYPED_TOGETHER = Duration.millis(900);

    private final Lines lines;
    private final Debounce forget = new Debounce(TYPED_TOGETHER, this::forget);
    private final StringBuilder typed = new StringBuilder();
    private String commands = "";

    public LetterJump(Lines lines) {
        this.lines = lines;
    }

    /// The lines one goes through.
    public interface Lines {

        int count();

        /// The line to begin behind, below 0 for none.
        int chosen();

        /// Whether a line begins with letters.
        ///
        /// @param folded as typed, folded
        boolean begins(int line, String folded);

        /// Chooses a line and brings it into view.
        void choose(int line);
    }

    /// Gives a node the letters; it gets them before its own.
    public void on(Node node) {
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Says which keys are commands of the list, with which no title can begin.
    public void except(String keys) {
        commands = keys;
    }

    /// Whether letters are being typed that belong together: digits and spaces are among them then,
    /// and no commands.
    public boolean isTyping() {
        return !typed.isEmpty();
    }

    /// Goes on with what was typed; a space or nothing cannot begin.
    public void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (command || text.isEmpty() || text.charAt(0) < ' ' || text.charAt(0) == DELETE) {
            return;
        }
        if (typed.isEmpty() && (text.isBlank() || commands.contains(text))) {
            return;
        }
        typed.append(text);
        forget.call();
        jump(TextFold.fold(typed.toString()));
        event.consume();
    }

    private void forget() {
        typed.setLength(0);
    }

    private void jump(String folded) {
        int count = lines.count();
        if (folded.isEmpty() || count == 0) {
            return;
        }
        int start = Math.max(0, lines.chosen());
        // A first letter goes on to the next line; more letters may stay where they are.
        int step = typed.length() == 1 ? 1 : 0;
        for (int i = 0; i < count; i++) {
            int line = (start + i + step) % count;
            if (lines.begins(line, folded)) {
                lines.choose(line);
                return;
            }
        }
    }
}
