package app.matinee.publish.data;

import app.matinee.markdown.Block;
import app.matinee.markdown.MarkdownDialect;
import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.MarkdownText;
import app.matinee.markdown.MarkdownWriter;
import app.matinee.markdown.PlacedBlock;
import app.matinee.publish.template.TemplateFilling;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Texts someone wrote, made fit to stand inside another: every fold and every quote in it is
/// closed, and its headings stand below those of the template.
final class OwnText {

    private static final int TOP = 2;
    private static final int DEEPEST = 6;

    private OwnText() {}

    static List<Block> blocks(String text) {
        return new MarkdownText().parse(text).blocks().stream().map(PlacedBlock::block).toList();
    }

    /// @param top the level of its highest headings
    static String whole(String text, int top) {
        return write(below(blocks(text), top));
    }

    static String whole(String text) {
        return whole(text, TOP);
    }

    private static String write(List<Block> blocks) {
        return new MarkdownWriter(MarkdownDialect.OWN).write(blocks);
    }

    private static List<Block> below(List<Block> blocks, int top) {
        int highest =
                blocks.stream()
                        .filter(Block.Heading.class::isInstance)
                        .mapToInt(block -> ((Block.Heading) block).level())
                        .min()
                        .orElse(top);
        return blocks.stream()
                .map(block ->
                        block instanceof Block.Heading(int level, var content)
                                ? (Block)
                                        new Block.Heading(
                                                Math.min(DEEPEST, level - highest + top), content)
                                : block)
                .toList();
    }

    /// The parts of a text between its headings, each `heading` (words, "" before the first) and
    /// `text` (Markdown).
    static List<Map<String, Object>> sections(String text) {
        List<Map<String, Object>> sections = new ArrayList<>();
        List<Block> inside = new ArrayList<>();
        String heading = "";
        for (Block block : blocks(text)) {
            if (block instanceof Block.Heading) {
                add(sections, heading, inside);
                heading = plain(List.of(block));
            } else {
                inside.add(block);
            }
        }
        add(sections, heading, inside);
        return List.copyOf(sections);
    }

    private static void add(
            List<Map<String, Object>> sections, String heading, List<Block> inside) {
        if (!inside.isEmpty() || !heading.isEmpty()) {
            sections.add(
                    new Fields()
                            .put("heading", heading)
                            .put("text", TemplateFilling.markdown(write(below(inside, TOP + 1))))
                            .map());
            inside.clear();
        }
    }

    /// The beginning of a text in plain words: whole sentences up to about so many signs.
    static String beginning(String text, int length) {
        String words =
                plain(blocks(text).stream().filter(b -> b instanceof Block.Paragraph).toList());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(words);
        int end = 0;
        for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
            if (end > 0 && at > length) {
                break;
            }
            end = at;
        }
        return words.substring(0, end).strip();
    }

    static String plain(List<Block> blocks) {
        return new MarkdownDocument(
                        blocks.stream().map(block -> new PlacedBlock(block, 0, 0)).toList())
                .plain()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
