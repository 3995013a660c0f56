package app.matinee.markdown;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a document without its marks, a line a block or table row.
final class PlainWriter {

    private final StringBuilder out = new StringBuilder();

    String write(MarkdownDocument document) {
        document.blocks().forEach(placed -> block(placed.block()));
        return out.toString().strip();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> line(inlines(heading.content()));
            case Block.Paragraph paragraph -> line(inlines(paragraph.content()));
            case Block.Quote quote -> quote.blocks().forEach(this::block);
            case Block.Listing list ->
                    list.items().forEach(item -> item.blocks().forEach(this::block));
            case Block.Code code -> line(code.text());
            case Block.Table table -> {
                row(table.head());
                table.rows().forEach(this::row);
            }
            case Block.Rule _ -> {
                // Has no words.
            }
            case Block.Spoiler spoiler -> {
                line(spoiler.title());
                spoiler.blocks().forEach(this::block);
            }
        }
    }

    private void row(Block.Row row) {
        line(row.cells().stream().map(PlainWriter::inlines).collect(Collectors.joining(" ")));
    }

    private void line(String words) {
        if (!words.isBlank()) {
            out.append(words.strip()).append('\n');
        }
    }

    static String inlines(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> words.append(inline(inline)));
        return words.toString();
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> text;
            case Inline.Code(String text) -> text;
            case Inline.Emphasis(List<Inline> content) -> inlines(content);
            case Inline.Strong(List<Inline> content) -> inlines(content);
            case Inline.Strike(List<Inline> content) -> inlines(content);
            case Inline.Link(_, List<Inline> content) -> inlines(content);
            case Inline.Picture picture -> picture.description();
            case Inline.LineBreak() -> " ";
        };
    }
}
