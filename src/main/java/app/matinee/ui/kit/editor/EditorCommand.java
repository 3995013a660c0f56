package app.matinee.ui.kit.editor;

import app.matinee.ui.kit.Icon;
import javafx.scene.input.KeyCombination;

/// A command of the editor, in the order of the toolbar. Its words are the message `editor.<name in
/// lower case>`.
public enum EditorCommand {
    HEADING(Icon.HEADING, "Shortcut+Shift+H"),
    BOLD(Icon.BOLD, "Shortcut+B"),
    ITALIC(Icon.ITALIC, "Shortcut+I"),
    LINK(Icon.LINK, "Shortcut+Shift+K"),
    QUOTE(Icon.QUOTE, "Shortcut+Shift+Q"),
    BULLETS(Icon.BULLETS, "Shortcut+Shift+L"),
    NUMBERS(Icon.NUMBERS, "Shortcut+Shift+N"),
    STRIKE(Icon.STRIKE, "Shortcut+Shift+X"),
    TABLE(Icon.TABLE, "Shortcut+Shift+T"),
    SPOILER(Icon.SEEN, "Shortcut+Shift+S");

    private final Icon icon;
    private final String keys;

    EditorCommand(Icon icon, String keys) {
        this.icon = icon;
        this.keys = keys;
    }

    public Icon icon() {
        return icon;
    }

    public KeyCombination keys() {
        return KeyCombination.valueOf(keys);
    }

    /// What it does to a text and its selection.
    ///
    /// @param name what stands for the title of a new fold, or the name of a new column
    TextEdit edit(String text, int from, int to, String name) {
        return switch (this) {
            case HEADING -> MarkdownEdits.heading(text, from, to);
            case BOLD -> MarkdownEdits.bold(text, from, to);
            case ITALIC -> MarkdownEdits.italic(text, from, to);
            case LINK -> MarkdownEdits.link(text, from, to);
            case QUOTE -> MarkdownEdits.quote(text, from, to);
            case BULLETS -> MarkdownEdits.bullets(text, from, to);
            case NUMBERS -> MarkdownEdits.numbers(text, from, to);
            case STRIKE -> MarkdownEdits.strike(text, from, to);
            case TABLE -> MarkdownLines.table(text, from, to, name);
            case SPOILER -> MarkdownEdits.spoiler(text, from, to, name);
        };
    }
}
