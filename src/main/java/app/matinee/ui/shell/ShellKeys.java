package app.matinee.ui.shell;

import app.matinee.ui.kit.ActionItem;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Runs commands by their keys while a part of the window is in a scene.
///
/// What has the focus comes first: a text that is edited keeps its own undo, a list its own keys.
/// What lies over that part, a sheet, keeps all keys.
final class ShellKeys {

    private final Supplier<List<ActionItem>> actions;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private @Nullable Node within;

    ShellKeys(Supplier<List<ActionItem>> actions) {
        this.actions = actions;
    }

    void listenOn(Node node) {
        within = node;
        node.sceneProperty()
                .subscribe((before, now) -> {
                    stopOn(before);
                    startOn(now);
                });
        startOn(node.getScene());
    }

    private void startOn(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        }
    }

    private void stopOn(@Nullable Scene scene) {
        if (scene != null) {
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
        }
    }

    private void pressed(KeyEvent event) {
        // Consumed even then: the menu would run its items by the same keys.
        boolean covered = event.getTarget() instanceof Node target && !isWithin(target);
        KeyEvent plain = withoutKeypad(event);
        for (ActionItem action : actions.get()) {
            if (action.keys() != null && action.keys().match(plain)) {
                event.consume();
                if (!covered) {
                    action.run();
                }
                return;
            }
        }
    }

    private boolean isWithin(Node target) {
        for (Node at = target; at != null; at = at.getParent()) {
            if (at == within) {
                return true;
            }
        }
        return false;
    }

    /// Plus stands at different keys: on the keypad, and with or without Shift beside it.
    private static KeyEvent withoutKeypad(KeyEvent event) {
        KeyCode code =
                switch (event.getCode()) {
                    case ADD, EQUALS, PLUS -> KeyCode.PLUS;
                    case SUBTRACT -> KeyCode.MINUS;
                    case NUMPAD0 -> KeyCode.DIGIT0;
                    default -> event.getCode();
                };
        boolean shift = event.isShiftDown() && code != KeyCode.PLUS;
        return new KeyEvent(
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                shift,
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
