package app.matinee.transfer.wordpress;

import app.matinee.markdown.MarkdownText;
import app.matinee.model.PartialDate;
import app.matinee.model.Uuid7;
import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import app.matinee.transfer.posts.PostHead;
import app.matinee.transfer.posts.PostKinds;
import app.matinee.transfer.posts.PostPictures;
import app.matinee.transfer.reading.Markup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A post of an export, its text in HTML.
///
/// @param address where it stands on the web, "" for one nobody can see
record WordPressPost(
        PostHead head,
        WritingState state,
        @Nullable PartialDate date,
        String address,
        String slug,
        String html) {

    private static final int DAY = 10;
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?s)\\[caption[^\\]]*\\]\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.{0,8000}?)\\[/caption\\]");
    private static final Pattern EMBED =
            Pattern.compile(
                    "\\[(?:embed|youtube|video)[^\\]]*?\\](?:(https?://[^\\s\\[]+)\\[/\\w+\\])?");

    static WordPressPost of(Markup item) {
        List<String> filed =
                item.all("category")
                        .filter(c -> c.attribute("domain").equals("category"))
                        .map(Markup::text)
                        .toList();
        List<String> tags =
                item.all("category")
                        .filter(c -> c.attribute("domain").equals("post_tag"))
                        .map(Markup::text)
                        .toList();
        String title = MarkdownText.ofHtml(item.textOf("title")).replace("\\", "");
        List<String> encoded = item.textsOf("encoded");
        WritingState state = state(item.textOf("status"));
        String link = item.textOf("link");
        boolean seen = state == WritingState.PUBLISHED && link.matches("(?i)https?://\\S+");
        return new WordPressPost(
                new PostHead(title, "", null, "", tags, filed),
                state,
                day(item.textOf("post_date")).orElse(null),
                seen ? link : "",
                item.textOf("post_name"),
                encoded.isEmpty() ? "" : encoded.getFirst());
    }

    /// The number of the picture that stands for a post, "" for none.
    static String picture(Markup item) {
        return item.all("postmeta")
                .filter(meta -> meta.textOf("meta_key").equals("_thumbnail_id"))
                .map(meta -> meta.textOf("meta_value"))
                .findFirst()
                .orElse("");
    }

    private static WritingState state(String status) {
        return switch (status) {
            case "publish", "private" -> WritingState.PUBLISHED;
            case "future" -> WritingState.READY;
            default -> WritingState.DRAFT;
        };
    }

    /// Its text as Markdown.
    String text(PostPictures pictures) {
        String plain =
                CAPTION.matcher(html).replaceAll("<figure>$1<figcaption>$2</figcaption></figure>");
        return MarkdownText.ofHtml(EMBED.matcher(plain).replaceAll("$1"), pictures);
    }

    Writing writing(String text, boolean aboutFilm) {
        boolean published = state == WritingState.PUBLISHED;
        return new Writing(
                0,
                Uuid7.next(),
                PostKinds.of(head, aboutFilm),
                null,
                null,
                null,
                head.title(),
                text,
                state,
                slug,
                false,
                head.tags(),
                published ? null : date,
                published ? date : null,
                address);
    }

    /// "2025-04-12 18:00:00"; the site writes zeros where there is none yet.
    private static Optional<PartialDate> day(String stamp) {
        return stamp.length() < DAY || stamp.startsWith("0000")
                ? Optional.empty()
                : PartialDate.parse(stamp.substring(0, DAY));
    }
}
