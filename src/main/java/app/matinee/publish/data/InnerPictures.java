package app.matinee.publish.data;

import app.matinee.markdown.Block;
import app.matinee.markdown.Inline;
import app.matinee.text.Phrase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Pictures of the journal that stand within a line, a list or a fold, where not every target can
/// show one: their description stands there instead, and that is told.
final class InnerPictures {

    private final Set<Phrase> told = new LinkedHashSet<>();

    List<Phrase> told() {
        return List.copyOf(told);
    }

    /// Whether a picture is one of the journal, and none on the web.
    static boolean isOurs(Inline.Picture picture) {
        return !picture.address().matches("(?i)https?:.*");
    }

    Block without(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Inline> content) ->
                    new Block.Heading(level, inlines(content));
            case Block.Paragraph(List<Inline> content) -> new Block.Paragraph(inlines(content));
            case Block.Quote(List<Block> blocks) -> new Block.Quote(blocks(blocks));
            case Block.Listing list ->
                    new Block.Listing(
                            list.numbered(),
                            list.first(),
                            list.tight(),
                            list.items().stream()
                                    .map(item -> new Block.Item(blocks(item.blocks())))
                                    .toList());
            case Block.Table(List<Block.Align> columns, Block.Row head, List<Block.Row> rows) ->
                    new Block.Table(columns, row(head), rows.stream().map(this::row).toList());
            case Block.Spoiler(String title, List<Block> blocks) ->
                    new Block.Spoiler(title, blocks(blocks));
            case Block.Code _, Block.Rule _ -> block;
        };
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::without).toList();
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.cells().stream().map(this::inlines).toList());
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Picture picture when isOurs(picture) -> {
                told.add(Phrase.of("publish.picture.inside", picture.address()));
                yield new Inline.Text(picture.description());
            }
            case Inline.Emphasis(List<Inline> content) -> new Inline.Emphasis(inlines(content));
            case Inline.Strong(List<Inline> content) -> new Inline.Strong(inlines(content));
            case Inline.Strike(List<Inline> content) -> new Inline.Strike(inlines(content));
            case Inline.Link(var target, List<Inline> content) ->
                    new Inline.Link(target, inlines(content));
            case Inline.Picture _, Inline.Text _, Inline.Code _, Inline.LineBreak _ -> inline;
        };
    }
}
