package app.matinee.transfer.trakt;

import app.matinee.model.ExternalId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What an entry is about.
///
/// @param type "movie", "show", "season", "episode" or "person"
/// @param ids those of IMDb, TMDB and Trakt, as far as there are any
record TraktTitle(String type, String title, @Nullable Integer year, List<ExternalId> ids) {

    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2200;
    private static final List<String> TYPES =
            List.of("movie", "episode", "season", "show", "person");

    TraktTitle {
        ids = List.copyOf(ids);
    }

    static TraktTitle of(JsonNode entry) {
        String type = text(entry, "type");
        if (!TYPES.contains(type)) {
            type = TYPES.stream().filter(entry::has).findFirst().orElse("");
        }
        JsonNode what = entry.path(type);
        int year = what.path("year").asInt(0);
        return new TraktTitle(
                type,
                text(what, "title").strip(),
                year < FIRST_YEAR || year > LAST_YEAR ? null : year,
                ids(what.path("ids")));
    }

    /// The text of a field; "" where there is none or it is no text.
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    boolean isFilm() {
        return type.equals("movie");
    }

    boolean isSeries() {
        return type.equals("show");
    }

    private static List<ExternalId> ids(JsonNode ids) {
        List<ExternalId> all = new ArrayList<>();
        String imdb = text(ids, "imdb");
        if (imdb.matches("tt\\d{7,10}")) {
            all.add(new ExternalId(ExternalId.IMDB, imdb));
        }
        long tmdb = ids.path("tmdb").asLong(0);
        if (tmdb > 0) {
            all.add(new ExternalId(ExternalId.TMDB, String.valueOf(tmdb)));
        }
        String slug = text(ids, "slug");
        if (slug.matches("[a-z0-9-]{1,200}")) {
            all.add(new ExternalId(ExternalId.TRAKT, slug));
        }
        return all;
    }
}
