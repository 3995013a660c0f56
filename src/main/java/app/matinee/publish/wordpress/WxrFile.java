package app.matinee.publish.wordpress;

import app.matinee.model.TextFold;
import app.matinee.publish.html.Html;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Post;
import app.matinee.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/// A post as a file that WordPress imports (WXR 1.2), as a draft. The file cannot hold pictures:
/// they lie in a folder beside it and are uploaded by hand, and the post names them where WordPress
/// puts what is uploaded that month.
public final class WxrFile {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final LocalTime NOON = LocalTime.NOON;

    private final Texts texts;
    private final String site;

    /// @param site the blog's address without a slash at its end, "" where it is not known
    public WxrFile(Texts texts, String site) {
        this.texts = texts;
        this.site = site;
    }

    public String write(Post post, ZoneId zone) {
        Head head = post.head();
        String uploads =
                site
                        + head.changed()
                                .atZone(zone)
                                .format(
                                        DateTimeFormatter.ofPattern(
                                                "'/wp-content/uploads/'yyyy/MM/"));
        String content =
                new BlockMarkup(texts, p -> new MediaPlace(0, uploads + p.name())).write(post);
        // The importer takes a post of the same title and moment for the same post, so both stay.
        LocalDateTime local = head.date().atTime(NOON);
        String link = site.isEmpty() ? "https://example.invalid" : site;
        String author = head.author().isEmpty() ? "matinee" : head.author();
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"
          xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:wfw="http://wellformedweb.org/CommentAPI/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>%s</title>
        <link>%s</link>
        <description></description>
        <pubDate>%s</pubDate>
        <language>%s</language>
        <wp:wxr_version>1.2</wp:wxr_version>
        <wp:base_site_url>%s</wp:base_site_url>
        <wp:base_blog_url>%s</wp:base_blog_url>
        <wp:author><wp:author_id>1</wp:author_id><wp:author_login>%s</wp:author_login><wp:author_email></wp:author_email><wp:author_display_name>%s</wp:author_display_name><wp:author_first_name></wp:author_first_name><wp:author_last_name></wp:author_last_name></wp:author>
        %s%s<generator>Matinee</generator>
        <item>
        <title>%s</title>
        <link>%s</link>
        <pubDate>%s</pubDate>
        <dc:creator>%s</dc:creator>
        <guid isPermaLink="false">%s</guid>
        <description></description>
        <content:encoded>%s</content:encoded>
        <excerpt:encoded>%s</excerpt:encoded>
        <wp:post_id>%d</wp:post_id>
        <wp:post_date>%s</wp:post_date>
        <wp:post_date_gmt>%s</wp:post_date_gmt>
        <wp:comment_status>open</wp:comment_status>
        <wp:ping_status>open</wp:ping_status>
        <wp:post_name>%s</wp:post_name>
        <wp:status>draft</wp:status>
        <wp:post_parent>0</wp:post_parent>
        <wp:menu_order>0</wp:menu_order>
        <wp:post_type>post</wp:post_type>
        <wp:post_password></wp:post_password>
        <wp:is_sticky>0</wp:is_sticky>
        %s%s</item>
        </channel>
        </rss>
        """
                .formatted(
                        cdata(head.title()),
                        cdata(link),
                        rfc(local, zone),
                        texts.locale().toLanguageTag(),
                        cdata(link),
                        cdata(link),
                        cdata(login(author)),
                        cdata(author),
                        terms(head.categories(), true),
                        terms(head.tags(), false),
                        cdata(Html.words(head.title())),
                        cdata(link + "/" + head.slug() + "/"),
                        rfc(local, zone),
                        cdata(login(author)),
                        cdata("matinee:" + head.key()),
                        cdata(content),
                        cdata(Html.words(head.summary())),
                        number(head.key()),
                        STAMP.format(local),
                        STAMP.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)),
                        cdata(head.slug()),
                        uses(head.categories(), "category"),
                        uses(head.tags(), "post_tag"));
    }

    private static String rfc(LocalDateTime local, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT)
                .format(local.atZone(zone));
    }

    /// The same number each time, and not one that a small site has already.
    private static long number(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return 100_000_000 + sum.getValue() % 100_000_000;
    }

    private static String terms(List<String> names, boolean categories) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String name = cdata(names.get(i));
            String slug = cdata(slug(names.get(i)));
            out.append(
                    categories
                            ? "<wp:category><wp:term_id>%d</wp:term_id><wp:category_nicename>%s</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>%s</wp:cat_name></wp:category>\n"
                                    .formatted(i + 1, slug, name)
                            : "<wp:tag><wp:term_id>%d</wp:term_id><wp:tag_slug>%s</wp:tag_slug><wp:tag_name>%s</wp:tag_name></wp:tag>\n"
                                    .formatted(1000 + i, slug, name));
        }
        return out.toString();
    }

    private static String uses(List<String> names, String domain) {
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            out.append(
                    "<category domain=\"%s\" nicename=\"%s\">%s</category>\n"
                            .formatted(domain, slug(name), cdata(name)));
        }
        return out.toString();
    }

    private static String slug(String name) {
        String plain =
                TextFold.fold(name.replaceAll("[-–—_/.:]+", " "))
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "term-" + Integer.toHexString(name.hashCode()) : plain;
    }

    private static String login(String author) {
        String plain = slug(author);
        return plain.isEmpty() ? "matinee" : plain;
    }

    /// Words in a CDATA section, in which only its end needs care; signs that XML 1.0 forbids go.
    private static String cdata(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().filter(WxrFile::isAllowed).forEach(out::appendCodePoint);
        return "<![CDATA[" + out.toString().replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c > 0xFFFF;
    }
}
