package app.matinee.ui.kit;

import javafx.scene.input.KeyCombination;

/// Writes keys as they stand on caps: "Ctrl K", "Ctrl Shift Z", "F1".
public final class KeyNames {

    private KeyNames() {}

    public static String of(KeyCombination keys) {
        String text = keys.getDisplayText();
        // A plus or minus that is the key itself stays.
        return text.length() < 2
                ? text
                : text.substring(0, text.length() - 1).replace('+', ' ')
                        + text.charAt(text.length() - 1);
    }
}
