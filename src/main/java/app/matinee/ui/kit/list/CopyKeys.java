package app.matinee.ui.kit.list;

import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Icon;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Copies what is chosen: Ctrl+C as text, Ctrl+Shift+C as Markdown.
public final class CopyKeys {

    private final Clipboards clipboards;
    private final Supplier<List<CopiedLine>> chosen;

    /// @param chosen the lines of what is chosen, in their order; none copies nothing
    public CopyKeys(Clipboards clipboards, Supplier<List<CopiedLine>> chosen) {
        this.clipboards = clipboards;
        this.chosen = chosen;
    }

    /// Gives a node the keys, before its own.
    public void on(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public void copyText() {
        copy(false);
    }

    public void copyMarkdown() {
        copy(true);
    }

    /// Both ways, for a menu.
    public List<ActionItem> actions(Texts texts) {
        return List.of(
                ActionItem.of(texts, "kit.copy.text", this::copyText)
                        .withIcon(() -> Icon.COPY.node(Icon.SMALL))
                        .withKeys("Shortcut+C"),
                ActionItem.of(texts, "kit.copy.markdown", this::copyMarkdown)
                        .withKeys("Shortcut+Shift+C"));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isAltDown()) {
            copy(event.isShiftDown());
            event.consume();
        }
    }

    private void copy(boolean asMarkdown) {
        List<CopiedLine> lines = chosen.get();
        if (!lines.isEmpty()) {
            clipboards.copy(asMarkdown ? CopiedLine.markdown(lines) : CopiedLine.text(lines));
        }
    }
}
