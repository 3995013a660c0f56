package app.matinee.transfer.letterboxd;

import app.matinee.markdown.Block;
import app.matinee.markdown.Inline;
import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.MarkdownText;
import app.matinee.markdown.PlacedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes Markdown in the few tags that Letterboxd takes in a review (`i`, `b`, `a`, `blockquote`);
/// paragraphs and line breaks stand as they are typed there.
final class ReviewHtml {

    private final MarkdownText markdown = new MarkdownText();

    String of(String text) {
        MarkdownDocument document = markdown.parse(text);
        return blocks(document.blocks().stream().map(PlacedBlock::block).toList());
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream()
                .map(ReviewHtml::block)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(_, List<Inline> content) -> "<b>" + inlines(content) + "</b>";
            case Block.Paragraph(List<Inline> content) -> inlines(content);
            case Block.Quote(List<Block> blocks) ->
                    "<blockquote>" + blocks(blocks) + "</blockquote>";
            case Block.Listing list -> list(list);
            case Block.Code(_, String text) -> escaped(text.stripTrailing());
            case Block.Table table -> table(table);
            case Block.Rule() -> "* * *";
            case Block.Spoiler(String title, List<Block> blocks) ->
                    (title.isEmpty() ? "" : "<b>" + escaped(title) + "</b>\n\n") + blocks(blocks);
        };
    }

    private static String list(Block.Listing list) {
        List<String> items = new ArrayList<>();
        int number = list.first();
        for (Block.Item item : list.items()) {
            String mark = list.numbered() ? number++ + ". " : "• ";
            items.add(mark + blocks(item.blocks()));
        }
        return String.join("\n", items);
    }

    private static String table(Block.Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.head()));
        table.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(Block.Row row) {
        return row.cells().stream().map(ReviewHtml::inlines).collect(Collectors.joining(" | "));
    }

    private static String inlines(List<Inline> content) {
        return content.stream().map(ReviewHtml::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> escaped(text);
            case Inline.Code(String text) -> escaped(text);
            case Inline.Emphasis(List<Inline> content) -> "<i>" + inlines(content) + "</i>";
            case Inline.Strong(List<Inline> content) -> "<b>" + inlines(content) + "</b>";
            case Inline.Strike(List<Inline> content) -> "<s>" + inlines(content) + "</s>";
            case Inline.Link(var target, List<Inline> content) ->
                    "<a href=\"%s\">%s</a>"
                            .formatted(
                                    escaped(target.toASCIIString()).replace("\"", "%22"),
                                    inlines(content));
            case Inline.Picture(_, String description, _) -> escaped(description);
            case Inline.LineBreak() -> "\n";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
