package app.matinee.publish.html;

import app.matinee.model.PartialDate;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A post as one HTML page: valid, readable without scripts, light and dark as the reader's system
/// is, and made to be printed too.
public final class HtmlPage {

    private final Texts texts;
    private final Say say;
    private final Function<PostPicture, String> address;
    private final String base;

    /// @param address what to write as the address of a picture
    /// @param base where the page and its pictures will stand, ending in a slash; "" where that is
    ///   not known
    public HtmlPage(Texts texts, Function<PostPicture, String> address, String base) {
        this.texts = texts;
        this.say = new Say(texts);
        this.address = address;
        this.base = base;
    }

    public String write(Post post) {
        Head head = post.head();
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        %s<script type="application/ld+json">%s</script>
        %s</head>
        <body>
        <main>
        <article>
        <header>
        %s<h1>%s</h1>
        <p class="byline">%s</p>
        </header>
        %s%s</article>
        </main>
        </body>
        </html>
        """
                .formatted(
                        texts.locale().toLanguageTag(),
                        Html.escaped(head.title()),
                        metas(head),
                        MachineFacts.of(head, image(head)),
                        style(),
                        head.tease().isEmpty()
                                ? ""
                                : "<p class=\"tease\">" + Html.escaped(head.tease()) + "</p>\n",
                        Html.escaped(head.title()),
                        byline(head),
                        new HtmlBody(texts, address).write(post),
                        footer(head));
    }

    /// A picture within the page cannot stand for it elsewhere.
    private String image(Head head) {
        PostPicture picture = head.featured();
        String at = picture == null ? "" : address.apply(picture);
        return at.startsWith("data:") ? "" : at.isEmpty() ? "" : base + at;
    }

    private String metas(Head head) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("og:type", "article");
        properties.put("og:title", head.title());
        properties.put("og:description", head.summary());
        properties.put("og:url", base.isEmpty() ? "" : base + head.slug() + ".html");
        properties.put("og:image", image(head));
        PostPicture picture = head.featured();
        properties.put(
                "og:image:alt", picture == null || image(head).isEmpty() ? "" : picture.alt());
        properties.put("article:published_time", head.date().toString());
        StringBuilder out = new StringBuilder();
        meta(out, "name", "description", head.summary());
        meta(out, "name", "author", head.author());
        meta(out, "name", "generator", "Matinee");
        properties.forEach((name, content) -> meta(out, "property", name, content));
        head.tags().forEach(tag -> meta(out, "property", "article:tag", tag));
        meta(
                out,
                "name",
                "twitter:card",
                image(head).isEmpty() ? "summary" : "summary_large_image");
        if (!base.isEmpty()) {
            out.append("<link rel=\"canonical\" href=\"")
                    .append(Html.escaped(base + head.slug() + ".html"))
                    .append("\">\n");
        }
        return out.toString();
    }

    private static void meta(StringBuilder out, String kind, String name, String content) {
        if (!content.isEmpty()) {
            out.append(
                    "<meta %s=\"%s\" content=\"%s\">\n"
                            .formatted(kind, name, Html.escaped(content)));
        }
    }

    private String byline(Head head) {
        String time =
                "<time datetime=\"%s\">%s</time>"
                        .formatted(
                                head.date(), Html.escaped(say.date(PartialDate.of(head.date()))));
        return head.author().isEmpty()
                ? time
                : "<bdi>%s</bdi> · <bdi>%s</bdi>"
                        .formatted(Html.escaped(texts.get("publish.html.by", head.author())), time);
    }

    private String footer(Head head) {
        if (head.tags().isEmpty() && head.categories().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<footer>\n");
        line(out, "publish.html.categories", head.categories());
        line(out, "publish.html.tags", head.tags());
        return out.append("</footer>\n").toString();
    }

    private void line(StringBuilder out, String key, List<String> words) {
        if (!words.isEmpty()) {
            out.append("<p>")
                    .append(Html.escaped(texts.get(key, String.join(" · ", words))))
                    .append("</p>\n");
        }
    }

    private static String style() {
        try (InputStream in =
                HtmlPage.class.getResourceAsStream("/app/matinee/publish/html/style.html")) {
            if (in == null) {
                throw new IllegalStateException("packaged without the style of its pages");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
