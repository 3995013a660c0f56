package app.matinee.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/// Turns commonmark's blocks into ours.
///
/// Goes no deeper than [#DEEPEST] levels, so that a text made to be nested cannot exhaust the stack
/// here or in whoever walks the tree.
final class TreeReader {

    static final int DEEPEST = 60;

    private final InlineReader inlines;

    /// @param facts whether words that came from the journal keep their mark
    TreeReader(boolean facts) {
        this.inlines = new InlineReader(facts);
    }

    MarkdownDocument read(Node document) {
        List<PlacedBlock> blocks = new ArrayList<>();
        place(document, blocks);
        return new MarkdownDocument(blocks);
    }

    private void place(Node parent, List<PlacedBlock> blocks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FactNode && parent instanceof org.commonmark.node.Document) {
                place(node, blocks);
                continue;
            }
            List<SourceSpan> spans = node.getSourceSpans();
            int start = spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
            int end = spans.isEmpty() ? 0 : end(spans.getLast());
            List<Block> read = new ArrayList<>();
            add(node, 0, read);
            read.forEach(block -> blocks.add(new PlacedBlock(block, start, end)));
        }
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }

    private void add(Node node, int depth, List<Block> to) {
        if (depth >= DEEPEST) {
            to.add(new Block.Paragraph(List.of(new Inline.Text(InlineReader.wordsOf(node)))));
            return;
        }
        switch (node) {
            case org.commonmark.node.Heading heading ->
                    to.add(new Block.Heading(heading.getLevel(), inlines.read(heading)));
            case org.commonmark.node.Paragraph paragraph ->
                    to.add(new Block.Paragraph(inlines.read(paragraph)));
            case BlockQuote quote -> to.add(new Block.Quote(inside(quote, depth)));
            case OrderedList list -> {
                Integer first = list.getMarkerStartNumber();
                to.add(list(list, true, first == null ? 1 : first, depth));
            }
            case BulletList list -> to.add(list(list, false, 1, depth));
            case FencedCodeBlock code ->
                    to.add(new Block.Code(language(code.getInfo()), code.getLiteral()));
            case IndentedCodeBlock code -> to.add(new Block.Code("", code.getLiteral()));
            case HtmlBlock html ->
                    to.add(new Block.Paragraph(List.of(new Inline.Text(html.getLiteral()))));
            case ThematicBreak _ -> to.add(new Block.Rule());
            case TableBlock table -> to.add(new TableReader(inlines).read(table));
            case SpoilerNode spoiler ->
                    to.add(new Block.Spoiler(spoiler.title(), inside(spoiler, depth)));
            case LinkReferenceDefinition _ -> {
                // Defines an address for links elsewhere; shows nothing itself.
            }
            default -> to.addAll(inside(node, depth));
        }
    }

    private List<Block> inside(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, depth + 1, blocks);
        }
        return blocks;
    }

    private Block list(ListBlock list, boolean numbered, int first, int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(inside(item, depth + 1)));
        }
        return new Block.Listing(numbered, first, list.isTight(), items);
    }

    private static String language(String info) {
        return info.strip().split("\\s", 2)[0];
    }
}
