package app.matinee.ui.kit;

import app.matinee.text.Texts;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// A command of the program: menu, toolbar, context menu and palette show the same one.
///
/// @param key its message key, which also names it
/// @param icon makes a new node at each call, since a node has one place; null for none
/// @param keys what starts it from the keyboard; null for nothing
public record ActionItem(
        String key,
        String text,
        @Nullable Supplier<? extends Node> icon,
        @Nullable KeyCombination keys,
        Runnable handler,
        ObservableBooleanValue enabled) {

    /// A command that is always enabled, without icon and keys.
    public static ActionItem of(Texts texts, String key, Runnable handler) {
        return new ActionItem(
                key,
                texts.get(key),
                null,
                null,
                handler,
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty());
    }

    /// A command named by the user, such as going to a view of theirs.
    public static ActionItem named(String key, String words, Runnable handler) {
        return new ActionItem(
                key,
                words,
                null,
                null,
                handler,
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty());
    }

    public ActionItem withIcon(Supplier<? extends Node> newIcon) {
        return new ActionItem(key, text, newIcon, keys, handler, enabled);
    }

    /// @param newKeys as in "Shortcut+Shift+N"
    public ActionItem withKeys(String newKeys) {
        return new ActionItem(key, text, icon, KeyCombination.valueOf(newKeys), handler, enabled);
    }

    public ActionItem enabledWhen(ObservableBooleanValue newEnabled) {
        return new ActionItem(key, text, icon, keys, handler, newEnabled);
    }

    /// Runs it, unless it is disabled.
    public void run() {
        if (enabled.get()) {
            handler.run();
        }
    }

    public MenuItem menuItem() {
        MenuItem item = new MenuItem(text, iconNode());
        item.setAccelerator(keys);
        item.setOnAction(_ -> run());
        item.disableProperty().bind(Bindings.not(enabled));
        return item;
    }

    /// A button with words, its keys in the tooltip.
    public Button button() {
        Button button = new Button(text, iconNode());
        wire(button);
        if (keys != null) {
            button.setTooltip(new Tooltip(keys.getDisplayText()));
        }
        return button;
    }

    /// A button with the icon only, its words in the tooltip and for screen readers.
    public Button iconButton() {
        Button button = new Button(null, iconNode());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(keys == null ? text : text + "  " + keys.getDisplayText()));
        wire(button);
        return button;
    }

    private void wire(Button button) {
        button.setOnAction(_ -> run());
        button.disableProperty().bind(Bindings.not(enabled));
    }

    private @Nullable Node iconNode() {
        return icon == null ? null : icon.get();
    }
}
