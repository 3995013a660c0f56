package app.matinee.publish.wordpress;

import app.matinee.model.Publication;
import app.matinee.publish.html.Html;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.wordpress.SiteConnection.Answer;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts posts on a WordPress site, over its REST interface with an application password.
///
/// A new post is a draft there; publishing again updates that very post and leaves its status, its
/// day and its name alone. What was changed there since is never written over unasked.
public final class SitePublishing {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SiteConnection site;
    private final SiteTerms terms;
    private final SiteMedia media;
    private final Texts texts;

    public SitePublishing(SiteLogin login, Texts texts) {
        this(login, texts, PATIENCE);
    }

    /// @param patience how long to wait for one answer of the site
    public SitePublishing(SiteLogin login, Texts texts, Duration patience) {
        this.site = new SiteConnection(login, patience);
        this.terms = new SiteTerms(site);
        this.media = new SiteMedia(site, texts);
        this.texts = texts;
    }

    /// Who the site takes the user for; fails where the password is wrong.
    public String signedInAs() throws SiteFailed {
        return site.get("users/me?context=edit").body().path("name").asString("");
    }

    /// Publishes or updates a post.
    ///
    /// @param known where it stands, as far as the journal knows
    /// @param remember keeps what is known along the way, before what may get lost is sent
    /// @param overwrite whether what was changed there is replaced, and what was deleted there made
    ///   anew
    /// @return where it stands now
    /// @throws SiteChanged where it was changed there since
    /// @throws SiteFailed where the site could not be reached or said no
    public Publication publish(
            Post post, Publication known, Consumer<Publication> remember, boolean overwrite)
            throws PublishFailed {
        signedInAs();
        Publication now = adopted(known, post.head(), overwrite);
        JsonNode there = now.remote() == 0 ? null : found(now, post.head(), overwrite);
        if (there == null && now.remote() != 0) {
            now = now.gone();
        }
        Map<String, MediaPlace> places = new HashMap<>();
        for (PostPicture picture : post.pictures()) {
            MediaPlace place = media.put(picture, now.media().getOrDefault(picture.hash(), 0L));
            places.put(picture.hash(), place);
            Map<String, Long> all = new HashMap<>(now.media());
            all.put(picture.hash(), place.id());
            now = now.withMedia(all);
            remember.accept(now);
        }
        String content =
                new BlockMarkup(
                                texts,
                                p -> places.getOrDefault(p.hash(), new MediaPlace(0, p.name())))
                        .write(post);
        if (there != null && !overwrite && isChanged(now, there)) {
            throw changed(post.head(), content, there);
        }
        ObjectNode fields = fields(post.head(), content, places);
        now = now.sending(hash(Html.words(post.head().title()), content), post.head().changed());
        remember.accept(now);
        JsonNode answer =
                there == null
                        ? site.post("posts?context=edit", fresh(fields, post.head()), "")
                        : site.post("posts/" + now.remote() + "?context=edit", fields, "");
        return arrived(now, answer);
    }

    /// A post whose answer got lost the last time is looked for by its name and its words.
    private Publication adopted(Publication known, Head head, boolean overwrite) throws SiteFailed {
        if (known.remote() != 0 || known.sent().isEmpty()) {
            return known;
        }
        Answer answer = site.get("posts?context=edit&status=any&per_page=20&slug=" + head.slug());
        for (JsonNode candidate : answer.body()) {
            if (overwrite || held(candidate).equals(known.sent())) {
                return arrived(known, candidate);
            }
        }
        return known;
    }

    private static Publication arrived(Publication now, JsonNode answer) {
        return now.arrived(
                answer.path("id").asLong(0),
                answer.path("link").asString(""),
                answer.path("status").asString(""),
                held(answer));
    }

    /// The post as the site holds it, or null where it is to be made anew.
    private @Nullable JsonNode found(Publication now, Head head, boolean overwrite)
            throws PublishFailed {
        Answer answer = site.get("posts/" + now.remote() + "?context=edit");
        boolean trashed = answer.body().path("status").asString("").equals("trash");
        if (answer.found() && !trashed) {
            return answer.body();
        }
        if (!overwrite) {
            throw new PublishFailed(Phrase.of("publish.site.deleted", head.title(), now.site()));
        }
        return null;
    }

    private static boolean isChanged(Publication now, JsonNode there) {
        String held = held(there);
        return !held.equals(now.seen()) && !held.equals(now.sent());
    }

    private static SiteChanged changed(Head head, String content, JsonNode there) {
        return new SiteChanged(
                head.title(),
                "<h1>" + Html.words(head.title()) + "</h1>" + content,
                "<h1>" + raw(there, "title") + "</h1>" + raw(there, "content"));
    }

    private ObjectNode fields(Head head, String content, Map<String, MediaPlace> places)
            throws SiteFailed {
        ObjectNode fields = site.fields();
        fields.put("title", Html.words(head.title()));
        fields.put("content", content);
        fields.put("excerpt", Html.words(head.summary()));
        numbers(fields, "categories", head.categories());
        numbers(fields, "tags", head.tags());
        PostPicture featured = head.featured();
        MediaPlace place = featured == null ? null : places.get(featured.hash());
        fields.put("featured_media", place == null ? 0 : place.id());
        return fields;
    }

    private void numbers(ObjectNode fields, String kind, List<String> names) throws SiteFailed {
        if (!names.isEmpty()) {
            ArrayNode numbers = fields.putArray(kind);
            terms.of(kind, names).stream().filter(number -> number > 0).forEach(numbers::add);
        }
    }

    private static ObjectNode fresh(ObjectNode fields, Head head) {
        return fields.put("status", "draft").put("slug", head.slug());
    }

    private static String held(JsonNode post) {
        return hash(raw(post, "title"), raw(post, "content"));
    }

    private static String raw(JsonNode post, String field) {
        return post.path(field).path("raw").asString("");
    }

    /// Line ends and the space around a text are the site's own affair.
    private static String hash(String title, String content) {
        String both = title.strip() + "\n" + content.replace("\r", "").strip();
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(both.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
