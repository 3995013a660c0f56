package app.matinee.markdown;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// A text that was read: its blocks in order.
public record MarkdownDocument(List<PlacedBlock> blocks) {

    public static final MarkdownDocument EMPTY = new MarkdownDocument(List.of());

    private static final int WORDS_A_MINUTE = 230;

    public MarkdownDocument {
        blocks = List.copyOf(blocks);
    }

    /// The index of the block that a place in the source belongs to: the one it is in, else the
    /// one before it; empty before the first block.
    public OptionalInt blockAt(int offset) {
        int found = -1;
        for (int i = 0; i < blocks.size() && blocks.get(i).start() <= offset; i++) {
            found = i;
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /// The text without its marks, a line a block: for search and excerpts.
    public String plain() {
        return new PlainWriter().write(this);
    }

    /// HTML that is safe to publish: everything escaped, no raw HTML, no script address.
    public String html() {
        return html(address -> address);
    }

    /// @param pictures what to write as the address of a picture
    public String html(UnaryOperator<String> pictures) {
        return new HtmlWriter(pictures).write(this);
    }

    /// How many words it has; marks do not count.
    public int words() {
        return Words.count(plain());
    }

    /// How long it takes to read, in whole minutes, at least one; 0 for an empty text.
    public int minutesToRead() {
        return Math.ceilDiv(words(), WORDS_A_MINUTE);
    }
}
