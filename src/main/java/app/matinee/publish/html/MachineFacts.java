package app.matinee.publish.html;

import app.matinee.model.Rating;
import app.matinee.publish.post.AboutFilm;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.PostKind;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a post tells search engines: a Review or a BlogPosting about Movies, as schema.org names
/// them, in JSON-LD.
final class MachineFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double STAR = 20;

    private MachineFacts() {}

    /// Safe to stand in a script element.
    ///
    /// @param image the address of the picture that stands for the post, "" for none
    static String of(Head head, String image) {
        ObjectNode post = JSON.createObjectNode();
        boolean review = head.kind() == PostKind.REVIEW && head.about().size() == 1;
        post.put("@context", "https://schema.org");
        post.put("@type", review ? "Review" : "BlogPosting");
        post.put(review ? "name" : "headline", head.title());
        text(post, review ? "reviewBody" : "description", head.summary());
        post.put("datePublished", head.date().toString());
        post.put(
                "dateModified",
                head.changed().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString());
        if (!head.author().isEmpty()) {
            post.putObject("author").put("@type", "Person").put("name", head.author());
        }
        text(post, "image", image);
        words(post, "keywords", head.tags());
        if (review) {
            AboutFilm film = head.about().getFirst();
            movie(post.putObject("itemReviewed"), film);
            Rating rating = film.rating();
            if (rating != null) {
                post.putObject("reviewRating")
                        .put("@type", "Rating")
                        .put("ratingValue", rating.value() / STAR)
                        .put("bestRating", 5)
                        .put("worstRating", 0.5);
            }
        } else if (!head.about().isEmpty()) {
            ArrayNode about = post.putArray("about");
            head.about().forEach(film -> movie(about.addObject(), film));
        }
        return JSON.writeValueAsString(post).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static void movie(ObjectNode movie, AboutFilm film) {
        movie.put("@type", "Movie").put("name", film.title());
        Integer year = film.year();
        if (year != null) {
            movie.put("dateCreated", year.toString());
        }
        people(movie, "director", film.directors());
        people(movie, "actor", film.cast());
        words(movie, "genre", film.genres());
        Integer minutes = film.minutes();
        if (minutes != null) {
            movie.put("duration", "PT" + minutes + "M");
        }
        if (film.imdb().matches("tt\\d+")) {
            movie.put("sameAs", "https://www.imdb.com/title/" + film.imdb() + "/");
        }
    }

    private static void people(ObjectNode movie, String field, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode people = movie.putArray(field);
            names.forEach(name -> people.addObject().put("@type", "Person").put("name", name));
        }
    }

    private static void words(ObjectNode node, String field, List<String> words) {
        if (!words.isEmpty()) {
            ArrayNode array = node.putArray(field);
            words.forEach(array::add);
        }
    }

    private static void text(ObjectNode node, String field, String words) {
        if (!words.isEmpty()) {
            node.put(field, words);
        }
    }
}
