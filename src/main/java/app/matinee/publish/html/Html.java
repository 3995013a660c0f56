package app.matinee.publish.html;

import app.matinee.markdown.Block;
import app.matinee.markdown.Inline;
import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.PlacedBlock;
import java.util.List;

/// Words and parts of text as HTML.
public final class Html {

    private Html() {}

    /// Words as they may stand in an element or in an attribute's quotes; signs that HTML forbids
    /// are left out.
    public static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints()
                .filter(Html::isAllowed)
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        default -> out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    /// Words that stand between elements, where quotes mean nothing.
    public static String words(String words) {
        return escaped(words).replace("&quot;", "\"");
    }

    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0;
        boolean noLetter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !noLetter && !half;
    }

    public static String of(Block block) {
        return of(List.of(block));
    }

    public static String of(List<Block> blocks) {
        return document(blocks).html();
    }

    /// What stands in a line, without an element around it.
    public static String of(MarkdownDocument line) {
        return line.blocks().size() == 1
                        && line.blocks().getFirst().block()
                                instanceof Block.Paragraph(List<Inline> content)
                ? inlines(content)
                : line.html();
    }

    public static String inlines(List<Inline> content) {
        return of(new Block.Paragraph(content))
                .replaceFirst("^<p>", "")
                .replaceFirst("</p>\n$", "");
    }

    private static MarkdownDocument document(List<Block> blocks) {
        return new MarkdownDocument(
                blocks.stream().map(block -> new PlacedBlock(block, 0, 0)).toList());
    }
}
