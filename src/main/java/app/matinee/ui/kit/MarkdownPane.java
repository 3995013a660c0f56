package app.matinee.ui.kit;

import app.matinee.markdown.Block;
import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.PlacedBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A text as its readers will see it, drawn with nodes.
///
/// Shown again after an edit, only the blocks that changed are made anew, so that a preview keeps
/// up with typing in a long text, and an opened spoiler stays open.
public final class MarkdownPane extends VBox {

    private static final PseudoClass CARET = PseudoClass.getPseudoClass("caret");
    private static final PseudoClass FACT = PseudoClass.getPseudoClass("fact");
    private static final int NONE = -1;

    private final MarkdownNodes nodes;
    private MarkdownDocument shown = MarkdownDocument.EMPTY;
    private int caretBlock = NONE;

    public MarkdownPane(MarkdownNodes nodes) {
        this.nodes = nodes;
        getStyleClass().add("markdown");
        getStylesheets()
                .add(
                        Objects.requireNonNull(MarkdownPane.class.getResource("markdown-pane.css"))
                                .toExternalForm());
    }

    /// Shows a document in place of the one before. The caret's mark goes, set it again.
    public void show(MarkdownDocument document) {
        mark(NONE);
        List<Block> before = blocks(shown);
        List<Block> now = blocks(document);
        int same = sameAtStart(before, now);
        int sameAtEnd = sameAtEnd(before, now, same);
        Map<Block, Deque<Node>> spare = new HashMap<>();
        List<Node> replaced = getChildren().subList(same, before.size() - sameAtEnd);
        for (int i = 0; i < replaced.size(); i++) {
            spare.computeIfAbsent(before.get(same + i), _ -> new ArrayDeque<>())
                    .add(replaced.get(i));
        }
        List<Node> fresh = new ArrayList<>();
        for (Block block : now.subList(same, now.size() - sameAtEnd)) {
            Deque<Node> kept = spare.get(block);
            fresh.add(kept == null || kept.isEmpty() ? wrapped(block) : kept.removeFirst());
        }
        if (!replaced.isEmpty() || !fresh.isEmpty()) {
            replaced.clear();
            getChildren().addAll(same, fresh);
        }
        shown = document;
    }

    /// Marks the block that a place in the source belongs to.
    ///
    /// @param offset an index into the source of the document shown
    /// @return the block's node, to be scrolled to; empty before the first block
    public Optional<Node> showCaret(int offset) {
        OptionalInt block = shown.blockAt(offset);
        mark(block.orElse(NONE));
        return block.isEmpty() ? Optional.empty() : Optional.of(getChildren().get(caretBlock));
    }

    /// Marks the blocks that came from the journal.
    ///
    /// @param facts says whether a place in the source is within such lines
    public void showFacts(IntPredicate facts) {
        for (int i = 0; i < shown.blocks().size(); i++) {
            getChildren()
                    .get(i)
                    .pseudoClassStateChanged(FACT, facts.test(shown.blocks().get(i).start()));
        }
    }

    public void hideCaret() {
        mark(NONE);
    }

    private void mark(int block) {
        if (caretBlock == block) {
            return;
        }
        if (caretBlock != NONE) {
            getChildren().get(caretBlock).pseudoClassStateChanged(CARET, false);
        }
        if (block != NONE) {
            getChildren().get(block).pseudoClassStateChanged(CARET, true);
        }
        caretBlock = block;
    }

    private Node wrapped(Block block) {
        StackPane wrapper = new StackPane(nodes.node(block));
        wrapper.getStyleClass().add("markdown-block");
        return wrapper;
    }

    private static List<Block> blocks(MarkdownDocument document) {
        return document.blocks().stream().map(PlacedBlock::block).toList();
    }

    private static int sameAtStart(List<Block> before, List<Block> now) {
        int most = Math.min(before.size(), now.size());
        int same = 0;
        while (same < most && before.get(same).equals(now.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<Block> before, List<Block> now, int sameAtStart) {
        int most = Math.min(before.size(), now.size()) - sameAtStart;
        int same = 0;
        while (same < most
                && before.get(before.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
            same++;
        }
        return same;
    }
}
