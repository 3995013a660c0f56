package app.matinee.transfer.trakt;

import app.matinee.incoming.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One entry of a file.
///
/// @param key Trakt's number of the entry, 0 where it has none
/// @param at the instant it is about, in ISO form; "" where it is not known
/// @param number a rating, how often something was seen, or a place on a list; 0 where there is
///   none
/// @param words a note or a comment
/// @param mark whether a comment is a review or holds spoilers, see [#of]; what a copy is on
record TraktEntry(
        Kind kind,
        Source source,
        TraktTitle title,
        long key,
        String at,
        int number,
        String words,
        String mark) {

    static final String REVIEW = "review";
    static final String SPOILERS = "spoilers";
    static final String REPLY = "reply";

    /// What an entry tells.
    enum Kind {
        RATED,
        SEEN,
        SEEN_SO_OFTEN,
        LISTED,
        COLLECTED,
        COMMENTED
    }

    /// The entry that a thing of a file is, empty where it is none that matters here.
    static Optional<TraktEntry> of(Source source, JsonNode thing) {
        Kind kind = kind(thing);
        if (kind == null) {
            return Optional.empty();
        }
        String at =
                switch (kind) {
                    case RATED -> TraktTitle.text(thing, "rated_at");
                    case SEEN -> TraktTitle.text(thing, "watched_at");
                    case SEEN_SO_OFTEN -> TraktTitle.text(thing, "last_watched_at");
                    case LISTED -> TraktTitle.text(thing, "listed_at");
                    case COLLECTED -> TraktTitle.text(thing, "collected_at");
                    case COMMENTED -> TraktTitle.text(thing.path("comment"), "created_at");
                };
        int number =
                switch (kind) {
                    case RATED -> thing.path("rating").asInt(0);
                    case SEEN_SO_OFTEN -> thing.path("plays").asInt(0);
                    case LISTED -> thing.path("rank").asInt(0);
                    default -> 0;
                };
        boolean comment = kind == Kind.COMMENTED;
        return Optional.of(
                new TraktEntry(
                        kind,
                        source,
                        TraktTitle.of(thing),
                        (comment ? thing.path("comment") : thing).path("id").asLong(0),
                        at,
                        number,
                        comment
                                ? TraktTitle.text(thing.path("comment"), "comment")
                                : TraktTitle.text(thing, "notes"),
                        comment
                                ? commentMark(thing.path("comment"))
                                : TraktTitle.text(thing.path("metadata"), "media_type")));
    }

    private static @Nullable Kind kind(JsonNode thing) {
        if (thing.has("rated_at")) {
            return Kind.RATED;
        }
        if (thing.has("watched_at")) {
            return Kind.SEEN;
        }
        if (thing.has("last_watched_at")) {
            return Kind.SEEN_SO_OFTEN;
        }
        if (thing.has("collected_at")) {
            return Kind.COLLECTED;
        }
        if (thing.path("comment").isObject()) {
            return Kind.COMMENTED;
        }
        return thing.has("listed_at") ? Kind.LISTED : null;
    }

    private static String commentMark(JsonNode comment) {
        if (comment.path("parent_id").asLong(0) != 0) {
            return REPLY;
        }
        String kind = comment.path("review").asBoolean(false) ? REVIEW : "";
        return comment.path("spoiler").asBoolean(false) ? kind + SPOILERS : kind;
    }
}
