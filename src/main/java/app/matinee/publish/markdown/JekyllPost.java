package app.matinee.publish.markdown;

import app.matinee.publish.html.Html;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A post of Jekyll (jekyllrb.com/docs/posts): `_posts/YYYY-MM-DD-slug.md`, its pictures below
/// `assets/`.
public final class JekyllPost extends MarkdownBody {

    private final String assets;

    /// @param assets the folder of its pictures below the site, ending in a slash
    public JekyllPost(Texts texts, String assets) {
        super(texts, Dialects.JEKYLL);
        this.assets = assets;
    }

    public String page(Post post, ZoneId zone) {
        Head head = post.head();
        PostPicture featured = head.featured();
        String date =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx")
                        .format(head.date().atStartOfDay(zone));
        return new FrontMatter()
                        .raw("layout", "post")
                        .words("title", head.title())
                        .raw("date", date)
                        .raw("last_modified_at", HugoPost.seconds(head).toString())
                        .words("author", head.author())
                        .words("description", head.summary())
                        .words("tease", head.tease())
                        .list("categories", head.categories())
                        .list("tags", head.tags())
                        .words("image", featured == null ? "" : "/" + assets + featured.name())
                        .end()
                + write(post);
    }

    /// HTML, since Markdown has no captions; kramdown leaves it as it is.
    @Override
    String figure(PostPicture picture) {
        String caption =
                picture.caption().html()
                        + (credit(picture).isEmpty()
                                ? ""
                                : "<p><small>" + Html.escaped(credit(picture)) + "</small></p>\n");
        return "<figure>\n<img src=\"{{ '/%s%s' | relative_url }}\" alt=\"%s\">\n%s</figure>"
                .formatted(
                        assets,
                        picture.name(),
                        Dialects.liquid(Html.escaped(picture.alt())),
                        caption.isEmpty()
                                ? ""
                                : Dialects.liquid("<figcaption>\n" + caption + "</figcaption>\n"));
    }

    @Override
    String video(Part.Video video) {
        return link(video);
    }
}
