package app.matinee.ui.film;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The keys of the heading's buttons, which work wherever the focus is in its window.
final class HeadingKeys {

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    HeadingKeys(Region heading) {
        heading.sceneProperty().subscribe(this::moved);
    }

    /// @param keys as in "Shortcut+L"; they stand in the button's tooltip
    HeadingKeys add(String keys, Button button) {
        KeyCombination combination = KeyCombination.valueOf(keys);
        button.setTooltip(new Tooltip(button.getText() + "  " + combination.getDisplayText()));
        actions.put(
                combination,
                () -> {
                    if (button.isManaged()) {
                        button.fire();
                    }
                });
        return this;
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            actions.keySet().forEach(before.getAccelerators()::remove);
        }
        if (now != null) {
            now.getAccelerators().putAll(actions);
        }
    }
}
