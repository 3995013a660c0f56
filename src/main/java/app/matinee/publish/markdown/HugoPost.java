package app.matinee.publish.markdown;

import app.matinee.publish.post.AboutFilm;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A post as the `index.md` of a leaf bundle of Hugo (gohugo.io/content-management/page-bundles):
/// its pictures lie beside it, own fields stand below `params`.
public final class HugoPost extends MarkdownBody {

    /// Where Hugo looks for the fold that posts use, below the root of the site.
    public static final String SHORTCODE_PATH = "layouts/shortcodes/spoiler.html";

    public static final String SHORTCODE =
            """
            <details>
            <summary>{{ .Get 0 }}</summary>
            {{ .Inner | $.Page.RenderString (dict "display" "block") }}
            </details>
            """;

    private static final double STAR = 20;

    public HugoPost(Texts texts) {
        super(texts, Dialects.HUGO);
    }

    /// @param zone the one in which the post's day begins
    public String page(Post post, ZoneId zone) {
        Head head = post.head();
        PostPicture featured = head.featured();
        return new FrontMatter()
                        .words("title", head.title())
                        .raw("date", day(head, zone))
                        .raw("lastmod", DateTimeFormatter.ISO_INSTANT.format(seconds(head)))
                        .raw("draft", "false")
                        .words("slug", head.slug())
                        .words("description", head.summary())
                        .list("categories", head.categories())
                        .list("tags", head.tags())
                        .list("images", featured == null ? List.of() : List.of(featured.name()))
                        .things("resources", post.pictures().stream().map(this::resource).toList())
                        .below("params", params(head))
                        .end()
                + write(post);
    }

    static Instant seconds(Head head) {
        return head.changed().truncatedTo(ChronoUnit.SECONDS);
    }

    static String day(Head head, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(head.date().atStartOfDay(zone));
    }

    private Map<String, String> resource(PostPicture picture) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("src", FrontMatter.quoted(picture.name()));
        String title = picture.caption().plain().replaceAll("\\s+", " ").strip();
        fields.put("title", FrontMatter.quoted(title.isEmpty() ? picture.alt() : title));
        return fields;
    }

    private static Map<String, String> params(Head head) {
        Map<String, String> params = new LinkedHashMap<>();
        if (!head.author().isEmpty()) {
            params.put("author", FrontMatter.quoted(head.author()));
        }
        if (!head.tease().isEmpty()) {
            params.put("tease", FrontMatter.quoted(head.tease()));
        }
        if (head.about().size() == 1) {
            AboutFilm film = head.about().getFirst();
            params.put("film", FrontMatter.quoted(film.title()));
            if (film.year() != null) {
                params.put("year", film.year().toString());
            }
            if (film.rating() != null) {
                params.put("rating", String.valueOf(film.rating().value() / STAR));
            }
            if (!film.imdb().isEmpty()) {
                params.put("imdb", FrontMatter.quoted(film.imdb()));
            }
        }
        return params;
    }

    @Override
    String figure(PostPicture picture) {
        StringBuilder out = new StringBuilder("{{< figure");
        field(out, "src", picture.name());
        field(out, "alt", picture.alt());
        // What stands in its field "attr" would follow the caption without a space.
        String credit = credit(picture).isEmpty() ? "" : "*" + words(credit(picture)) + "*";
        field(out, "caption", (caption(picture) + " " + credit).strip());
        return out.append(" >}}").toString();
    }

    /// A shortcode's raw string ends at a backtick and nowhere else.
    private static void field(StringBuilder out, String name, String words) {
        if (!words.isEmpty()) {
            out.append(' ')
                    .append(name)
                    .append("=`")
                    .append(words.replace('`', '’').replaceAll("\\s+", " "))
                    .append('`');
        }
    }

    @Override
    String video(Part.Video video) {
        return video.youTube().isEmpty() ? link(video) : "{{< youtube " + video.youTube() + " >}}";
    }
}
