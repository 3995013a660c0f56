package app.matinee.markdown;

import java.util.List;
import java.util.function.UnaryOperator;

/// Writes a document as HTML5, everything escaped.
final class HtmlWriter {

    private final UnaryOperator<String> pictures;
    private final StringBuilder out = new StringBuilder();

    HtmlWriter(UnaryOperator<String> pictures) {
        this.pictures = pictures;
    }

    String write(MarkdownDocument document) {
        document.blocks().forEach(placed -> block(placed.block()));
        return out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, List<Inline> content) -> line("h" + level, content);
            case Block.Paragraph(List<Inline> content) -> line("p", content);
            case Block.Quote(List<Block> blocks) -> around("blockquote", "", blocks);
            case Block.Listing list -> list(list);
            case Block.Code(String language, String text) -> code(language, text);
            case Block.Table table -> table(table);
            case Block.Rule() -> out.append("<hr>\n");
            case Block.Spoiler(String title, List<Block> blocks) ->
                    around("details", "<summary>" + escaped(title) + "</summary>\n", blocks);
        }
    }

    private void line(String tag, List<Inline> content) {
        out.append('<').append(tag).append('>');
        inlines(content);
        out.append("</").append(tag).append(">\n");
    }

    private void around(String tag, String first, List<Block> blocks) {
        out.append('<').append(tag).append(">\n").append(first);
        blocks.forEach(this::block);
        out.append("</").append(tag).append(">\n");
    }

    private void list(Block.Listing list) {
        String tag = list.numbered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.first() != 1) {
            out.append(" start=\"").append(list.first()).append('"');
        }
        out.append(">\n");
        for (Block.Item item : list.items()) {
            out.append("<li>");
            for (Block block : item.blocks()) {
                if (list.tight() && block instanceof Block.Paragraph(List<Inline> content)) {
                    inlines(content);
                } else {
                    block(block);
                }
            }
            out.append("</li>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void code(String language, String text) {
        out.append("<pre><code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-").append(escaped(language)).append('"');
        }
        out.append('>').append(escaped(text)).append("</code></pre>\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<thead>\n");
        row("th", table.head(), table.columns());
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row("td", row, table.columns()));
        out.append("</tbody>\n</table>\n");
    }

    private void row(String tag, Block.Row row, List<Block.Align> columns) {
        out.append("<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Align align = i < columns.size() ? columns.get(i) : Block.Align.START;
            out.append('<').append(tag);
            switch (align) {
                case START -> {}
                case CENTRE -> out.append(" style=\"text-align: center\"");
                case END -> out.append(" style=\"text-align: end\"");
            }
            out.append('>');
            inlines(row.cells().get(i));
            out.append("</").append(tag).append('>');
        }
        out.append("</tr>\n");
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text(String text) -> out.append(escaped(text));
            case Inline.Code(String text) ->
                    out.append("<code>").append(escaped(text)).append("</code>");
            case Inline.Emphasis(List<Inline> content) -> wrapped("em", content);
            case Inline.Strong(List<Inline> content) -> wrapped("strong", content);
            case Inline.Strike(List<Inline> content) -> wrapped("s", content);
            case Inline.Link(var target, List<Inline> content) -> {
                out.append("<a href=\"").append(escaped(target.toASCIIString())).append("\">");
                inlines(content);
                out.append("</a>");
            }
            case Inline.Picture picture -> picture(picture);
            case Inline.LineBreak() -> out.append("<br>\n");
        }
    }

    private void wrapped(String tag, List<Inline> content) {
        out.append('<').append(tag).append('>');
        inlines(content);
        out.append("</").append(tag).append('>');
    }

    private void picture(Inline.Picture picture) {
        out.append("<img src=\"")
                .append(escaped(pictures.apply(picture.address())))
                .append("\" alt=\"")
                .append(escaped(picture.description()))
                .append('"');
        if (!picture.caption().isEmpty()) {
            out.append(" title=\"").append(escaped(picture.caption())).append('"');
        }
        out.append('>');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\0' -> escaped.append('\uFFFD');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
