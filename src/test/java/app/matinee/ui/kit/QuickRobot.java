package app.matinee.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;

/// A robot that types as fast as the window listens: TestFX waits a twentieth of a second after
/// every key down, key up and letter; this one waits once, after all of them.
public final class QuickRobot extends FxRobot {

    @Override
    public FxRobot write(String text) {
        BaseRobot keys = robotContext().getBaseRobot();
        Scene scene = focused().getScene();
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> keys.typeKeyboard(scene, key(letter), letter));
        OnFx.settle();
        return this;
    }

    /// Letters come without a key, as from an input method.
    private static KeyCode key(String letter) {
        return switch (letter) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    private Window focused() {
        return listWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(this::targetWindow);
    }

    @Override
    public FxRobot push(KeyCode... together) {
        KeyboardRobot keys = robotContext().getKeyboardRobot();
        keys.pressNoWait(together);
        List<KeyCode> back = Arrays.asList(together.clone()).reversed();
        keys.releaseNoWait(back.toArray(KeyCode[]::new));
        OnFx.settle();
        return this;
    }

    @Override
    public FxRobot type(KeyCode... oneAfterAnother) {
        for (KeyCode key : oneAfterAnother) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
        return this;
    }
}
