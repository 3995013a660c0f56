package app.matinee.publish.html;

import app.matinee.markdown.Block;
import app.matinee.markdown.Inline;
import app.matinee.model.TextFold;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The text of a post as HTML: what stands on a page of its own, or goes into someone else's.
public final class HtmlBody {

    private static final int TOP = 2;

    private final Texts texts;
    private final Function<PostPicture, String> address;
    private final Map<String, Integer> ids = new HashMap<>();

    /// @param address what to write as the address of a picture
    public HtmlBody(Texts texts, Function<PostPicture, String> address) {
        this.texts = texts;
        this.address = address;
    }

    public String write(Post post) {
        StringBuilder out = new StringBuilder();
        for (Part part : post.parts()) {
            switch (part) {
                case Part.Text(Block block) -> out.append(block(block));
                case Part.Figure(PostPicture picture) -> out.append(figure(picture));
                case Part.Video video -> out.append(video(video));
            }
        }
        return out.toString();
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Inline> content) -> heading(level, content);
            case Block.Table table ->
                    """
                    <div class="wide" role="region" aria-label="%s" tabindex="0">
                    %s</div>
                    """
                            .formatted(
                                    Html.escaped(texts.get("publish.html.table")),
                                    Html.of(table).replace("<th>", "<th scope=\"col\">"));
            case Block.Spoiler(String title, List<Block> inside) when title.isBlank() ->
                    Html.of(new Block.Spoiler(texts.get("publish.spoiler"), inside));
            default -> Html.of(block);
        };
    }

    /// No heading of a text stands beside the post's own title.
    private String heading(int level, List<Inline> content) {
        String words = Html.of(new Block.Heading(1, content)).replaceAll("<[^>]*>", "");
        String plain = TextFold.fold(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? "part" : plain;
        int before = ids.merge(id, 1, Integer::sum);
        int shown = Math.max(TOP, level);
        return "<h%d id=\"%s\">%s</h%d>\n"
                .formatted(
                        shown, before == 1 ? id : id + "-" + before, Html.inlines(content), shown);
    }

    private String figure(PostPicture picture) {
        String credit = picture.creditLine();
        StringBuilder caption = new StringBuilder();
        if (!picture.caption().blocks().isEmpty()) {
            caption.append(picture.caption().html());
        }
        if (!credit.isEmpty()) {
            caption.append("<p class=\"credit\">")
                    .append(Html.escaped(texts.get("publish.picture.credit", credit)))
                    .append("</p>\n");
        }
        return """
        <figure>
        <img src="%s" alt="%s"%s loading="lazy">
        %s</figure>
        """
                .formatted(
                        Html.escaped(address.apply(picture)),
                        Html.escaped(picture.alt()),
                        picture.width() > 0 && picture.height() > 0
                                ? " width=\"%d\" height=\"%d\""
                                        .formatted(picture.width(), picture.height())
                                : "",
                        caption.isEmpty() ? "" : "<figcaption>\n" + caption + "</figcaption>\n");
    }

    private static String video(Part.Video video) {
        return "<p class=\"video\"><a href=\"%s\">%s</a></p>\n"
                .formatted(
                        Html.escaped(video.address().toASCIIString()), Html.escaped(video.title()));
    }
}
