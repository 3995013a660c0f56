package app.matinee.publish.wordpress;

import app.matinee.publish.post.PostPicture;
import app.matinee.publish.wordpress.SiteConnection.Answer;
import app.matinee.publish.wordpress.SiteFailed.Reason;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Pictures in a site's library. A file goes by a name made of its content, so that one whose
/// answer got lost is found again and not sent twice.
final class SiteMedia {

    private static final int SHORT_HASH = 10;

    private final SiteConnection site;
    private final Texts texts;

    SiteMedia(SiteConnection site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    /// Sends a picture with its words, or the words alone where the site has the picture.
    ///
    /// @param known its number there, 0 for none
    MediaPlace put(PostPicture picture, long known) throws SiteFailed {
        JsonNode there = find(picture, known);
        JsonNode media = there == null ? upload(picture) : there;
        long number = media.path("id").asLong(0);
        ObjectNode words =
                site.fields()
                        .put("alt_text", picture.alt())
                        .put("caption", BlockMarkup.captionOf(picture, texts));
        JsonNode described = site.post("media/" + number, words, picture.name());
        return new MediaPlace(number, described.path("source_url").asString(""));
    }

    private @Nullable JsonNode find(PostPicture picture, long known) throws SiteFailed {
        if (known > 0) {
            Answer answer = site.get("media/" + known + "?context=edit");
            if (answer.found() && answer.body().path("id").asLong(0) == known) {
                return answer.body();
            }
        }
        Answer named = site.get("media?context=edit&slug=" + stem(picture));
        return named.body().isArray() && !named.body().isEmpty() ? named.body().get(0) : null;
    }

    private JsonNode upload(PostPicture picture) throws SiteFailed {
        String ending = picture.name().replaceFirst("^.*\\.", ".");
        try {
            byte[] bytes = Files.readAllBytes(picture.file());
            return site.upload("media", stem(picture) + ending, picture.mediaType(), bytes);
        } catch (IOException gone) {
            throw new SiteFailed(
                    Reason.BROKEN, Phrase.of("publish.picture.unreadable", picture.name()), gone);
        }
    }

    private static String stem(PostPicture picture) {
        return picture.name().replaceFirst("\\.[^.]*$", "")
                + "-"
                + picture.hash().substring(0, SHORT_HASH);
    }
}
