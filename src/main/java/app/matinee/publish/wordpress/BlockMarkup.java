package app.matinee.publish.wordpress;

import app.matinee.markdown.Block;
import app.matinee.markdown.Inline;
import app.matinee.publish.html.Html;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The text of a post as WordPress keeps it: HTML between comments that name its blocks
/// (developer.wordpress.org/block-editor, "Markup representation of a block"). Headings and lists
/// are written as older versions did, without the classes newer ones add by themselves: both read
/// that.
public final class BlockMarkup {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TOP = 2;

    private final Texts texts;
    private final Function<PostPicture, MediaPlace> media;

    /// @param media where a picture of the post lies on the site
    public BlockMarkup(Texts texts, Function<PostPicture, MediaPlace> media) {
        this.texts = texts;
        this.media = media;
    }

    public String write(Post post) {
        String tease = post.head().tease();
        String first =
                tease.isEmpty()
                        ? ""
                        : paragraph(List.of(new Inline.Emphasis(List.of(new Inline.Text(tease)))));
        return first
                + post.parts().stream()
                        .map(part ->
                                switch (part) {
                                    case Part.Text(Block block) -> block(block);
                                    case Part.Figure(PostPicture picture) -> image(picture);
                                    case Part.Video video -> video(video);
                                })
                        .collect(Collectors.joining());
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Inline> content) ->
                    heading(Math.max(TOP, level), content);
            case Block.Paragraph(List<Inline> content) -> paragraph(content);
            case Block.Quote(List<Block> blocks) ->
                    around(
                            "quote",
                            "",
                            "<blockquote class=\"wp-block-quote\">"
                                    + blocks(blocks)
                                    + "</blockquote>");
            case Block.Listing list -> list(list);
            case Block.Code(_, String text) ->
                    around(
                            "code",
                            "",
                            "<pre class=\"wp-block-code\"><code>"
                                    + Html.escaped(text).replace("[", "&#91;")
                                    + "</code></pre>");
            case Block.Table table ->
                    around(
                            "table",
                            "{\"hasFixedLayout\":false}",
                            "<figure class=\"wp-block-table\">" + plainTable(table) + "</figure>");
            case Block.Rule() ->
                    around(
                            "separator",
                            "",
                            "<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>");
            case Block.Spoiler(String title, List<Block> blocks) -> spoiler(title, blocks);
        };
    }

    /// The editor takes a table with styles of its own for damaged.
    private static String plainTable(Block.Table table) {
        return Html.of(table).replace("\n", "").replaceAll(" style=\"text-align: \\w+\"", "");
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining());
    }

    private static String around(String name, String attributes, String html) {
        return "<!-- wp:%s%s -->\n%s\n<!-- /wp:%s -->\n\n"
                .formatted(name, attributes.isEmpty() ? "" : " " + attributes, html, name);
    }

    private static String heading(int level, List<Inline> content) {
        return around(
                "heading",
                level == TOP ? "" : "{\"level\":" + level + "}",
                "<h%d>%s</h%d>".formatted(level, inlines(content), level));
    }

    private static String paragraph(List<Inline> content) {
        return around("paragraph", "", "<p>" + inlines(content) + "</p>");
    }

    /// A shortcode of the site begins with a bracket; words of a post are none.
    private static String inlines(List<Inline> content) {
        return Html.inlines(content).replace("[", "&#91;").replace("\n", "");
    }

    private String list(Block.Listing list) {
        String tag = list.numbered() ? "ol" : "ul";
        String start = list.first() == 1 ? "" : " start=\"" + list.first() + "\"";
        String attributes =
                list.numbered()
                        ? list.first() == 1
                                ? "{\"ordered\":true}"
                                : "{\"ordered\":true,\"start\":" + list.first() + "}"
                        : "";
        String items = list.items().stream().map(this::item).collect(Collectors.joining("\n\n"));
        return around("list", attributes, "<%s%s>%s</%s>".formatted(tag, start, items, tag));
    }

    private String item(Block.Item item) {
        StringBuilder inside = new StringBuilder();
        for (Block block : item.blocks()) {
            if (block instanceof Block.Paragraph(List<Inline> content)) {
                inside.append(inside.isEmpty() ? "" : "<br>").append(inlines(content));
            } else if (block instanceof Block.Listing inner) {
                inside.append(list(inner).strip());
            } else {
                inside.append(inlines(List.of(new Inline.Text(plain(block)))));
            }
        }
        return "<!-- wp:list-item -->\n<li>" + inside + "</li>\n<!-- /wp:list-item -->";
    }

    private static String plain(Block block) {
        return Html.of(block).replaceAll("<[^>]*>", "").strip();
    }

    private String spoiler(String title, List<Block> blocks) {
        String summary = title.isBlank() ? texts.get("publish.spoiler") : title;
        return around(
                "details",
                "",
                "<details class=\"wp-block-details\"><summary>%s</summary>%s</details>"
                        .formatted(
                                Html.escaped(summary).replace("[", "&#91;"),
                                blocks(blocks).strip()));
    }

    private String image(PostPicture picture) {
        MediaPlace place = media.apply(picture);
        String caption = captionOf(picture, texts);
        String attributes =
                place.id() == 0
                        ? "{\"sizeSlug\":\"large\"}"
                        : "{\"id\":" + place.id() + ",\"sizeSlug\":\"large\"}";
        return around(
                "image",
                attributes,
                "<figure class=\"wp-block-image size-large\"><img src=\"%s\" alt=\"%s\"%s/>%s</figure>"
                        .formatted(
                                Html.escaped(place.address()),
                                Html.escaped(picture.alt()),
                                place.id() == 0 ? "" : " class=\"wp-image-" + place.id() + "\"",
                                caption.isEmpty()
                                        ? ""
                                        : "<figcaption class=\"wp-element-caption\">"
                                                + caption
                                                + "</figcaption>"));
    }

    /// Caption and credit as the line of HTML that WordPress keeps with a picture.
    static String captionOf(PostPicture picture, Texts texts) {
        String caption =
                picture.caption().blocks().stream()
                        .map(placed ->
                                placed.block() instanceof Block.Paragraph(List<Inline> content)
                                        ? inlines(content)
                                        : inlines(List.of(new Inline.Text(plain(placed.block())))))
                        .collect(Collectors.joining("<br>"));
        String credit = picture.creditLine();
        if (credit.isEmpty()) {
            return caption;
        }
        String line = Html.escaped(texts.get("publish.picture.credit", credit));
        return caption + (caption.isEmpty() ? "" : "<br>") + "<em>" + line + "</em>";
    }

    private static String video(Part.Video video) {
        String address = video.address().toASCIIString();
        boolean youTube = !video.youTube().isEmpty();
        if (!youTube) {
            return paragraph(
                    List.of(
                            new Inline.Link(
                                    video.address(), List.of(new Inline.Text(video.title())))));
        }
        String attributes =
                "{\"url\":%s,\"type\":\"video\",\"providerNameSlug\":\"youtube\",\"responsive\":true}"
                        .formatted(
                                JSON.writeValueAsString(address)
                                        .replace("&", "\\u0026")
                                        .replace("<", "\\u003c")
                                        .replace("--", "\\u002d\\u002d"));
        return around(
                "embed",
                attributes,
                "<figure class=\"wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube\">"
                        + "<div class=\"wp-block-embed__wrapper\">\n"
                        + Html.escaped(address)
                        + "\n</div></figure>");
    }
}
