package app.matinee.transfer.mapping;

import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Says what the columns of a table may mean: by their names in the spellings of many programs and
/// some languages, then by what is in them. Each meaning is given once, but for people and own
/// fields.
final class Guessing {

    /// The names a meaning goes by, folded; the likeliest first.
    private static final Map<String, Meaning> NAMES = new HashMap<>();

    static {
        names(Meaning.TITLE, "title", "name", "film", "movie", "film title", "movie title");
        names(Meaning.TITLE, "film name", "movie name", "titel", "titre", "titulo", "titolo");
        names(
                Meaning.TITLE,
                "tytul",
                "primary title",
                "display title",
                "movie.title",
                "film.title");
        names(
                Meaning.ORIGINAL_TITLE,
                "original title",
                "originaltitle",
                "originaltitel",
                "o title");
        names(Meaning.ORIGINAL_TITLE, "titre original", "titulo original", "titolo originale");
        names(
                Meaning.YEAR,
                "year",
                "release year",
                "jahr",
                "annee",
                "ano",
                "anno",
                "rok",
                "released");
        names(Meaning.YEAR, "start year", "release date", "movie.year", "film.year");
        names(Meaning.DIRECTORS, "directors", "director", "directed by", "regie", "regisseur");
        names(Meaning.DIRECTORS, "realisateur", "director s", "regista", "directed");
        names(
                Meaning.WRITERS,
                "writers",
                "writer",
                "screenplay",
                "written by",
                "drehbuch",
                "author");
        names(
                Meaning.CAST,
                "cast",
                "actors",
                "starring",
                "stars",
                "darsteller",
                "acteurs",
                "attori");
        names(Meaning.KIND, "kind", "type", "title type", "media type");
        names(Meaning.MINUTES, "minutes", "runtime", "running time", "duration", "length");
        names(Meaning.MINUTES, "runtime mins", "runtime minutes", "laufzeit", "time", "duree");
        names(Meaning.COUNTRIES, "countries", "country", "production countries", "land", "pays");
        names(Meaning.LANGUAGES, "languages", "language", "sprache", "langue", "spoken languages");
        names(Meaning.GENRES, "genres", "genre", "category", "categories");
        names(Meaning.TAGLINE, "tagline");
        names(
                Meaning.SYNOPSIS,
                "synopsis",
                "plot",
                "overview",
                "description",
                "summary",
                "handlung");
        names(Meaning.RATING, "rating", "my rating", "your rating", "rating10", "score", "stars");
        names(Meaning.RATING, "user rating", "userrating", "personal rating", "grade", "bewertung");
        names(Meaning.RATING, "note sur 10", "my score", "rated", "you rated", "own rating");
        names(Meaning.LIKED, "liked", "like", "favorite", "favourite", "heart", "loved");
        names(Meaning.TAGS, "tags", "tag", "labels", "keywords", "schlagworte");
        names(Meaning.SEEN, "seen", "watched", "gesehen", "vu", "visto", "is watched");
        names(Meaning.WATCHED_ON, "watched on", "watcheddate", "watched date", "date watched");
        names(Meaning.WATCHED_ON, "watched at", "watchedat", "viewed", "view date", "date seen");
        names(Meaning.WATCHED_ON, "last watched", "date", "seen on", "gesehen am", "viewing date");
        names(Meaning.WATCHED_ON, "last watched at", "end date", "watch date", "datum");
        names(Meaning.REWATCH, "rewatch", "rewatched", "is rewatch", "again");
        names(Meaning.PLACE, "place", "places", "venue", "cinema", "location", "where", "theater");
        names(Meaning.PLACE, "theatre", "service", "platform", "kino", "streaming service");
        names(Meaning.COMPANY, "with", "company", "with whom", "companions", "watched with");
        names(Meaning.NOTE, "note", "notes", "comment", "comments", "remarks", "notiz", "memo");
        names(Meaning.REVIEW, "review", "kritik", "critique", "my review", "review text");
        names(Meaning.WATCHLIST, "watchlist", "on watchlist", "to watch", "wishlist", "wanted");
        names(Meaning.OWNED, "owned", "medium", "media", "copy", "disc", "have", "collection");
        names(
                Meaning.IMDB,
                "imdb",
                "imdb id",
                "imdbid",
                "const",
                "tconst",
                "imdb url",
                "imdb number");
        names(Meaning.IMDB, "ids.imdb", "movie.ids.imdb", "imdb link");
        names(Meaning.TMDB, "tmdb", "tmdb id", "tmdbid", "ids.tmdb", "movie.ids.tmdb");
        names(Meaning.WIKIDATA, "wikidata", "wikidata id", "qid");
        names(
                Meaning.LETTERBOXD,
                "letterboxd",
                "letterboxd uri",
                "letterboxduri",
                "letterboxd url");
    }

    private final TableLook look;
    private final ColumnMeaning[] meanings;
    private final Set<Meaning> given = EnumSet.noneOf(Meaning.class);

    private Guessing(TableLook look) {
        this.look = look;
        this.meanings = new ColumnMeaning[look.columns().size()];
    }

    /// What the columns of a table likely mean; those it makes nothing of stay out.
    static Mapping guess(TableLook look) {
        Guessing guessing = new Guessing(look);
        guessing.byName();
        guessing.byContent();
        List<ColumnMeaning> meanings = new ArrayList<>();
        for (ColumnMeaning meaning : guessing.meanings) {
            meanings.add(meaning == null ? ColumnMeaning.SKIP : meaning);
        }
        return new Mapping(look.names(), meanings, null, null);
    }

    private void byName() {
        for (int i = 0; i < meanings.length; i++) {
            Meaning meaning = NAMES.get(folded(look.columns().get(i).name()));
            if (meaning != null && fits(meaning, look.columns().get(i).values())) {
                give(i, meaning);
            }
        }
    }

    /// What the name did not tell the values may.
    private void byContent() {
        for (int i = 0; i < meanings.length; i++) {
            List<String> values = look.columns().get(i).values();
            if (meanings[i] != null || values.isEmpty()) {
                continue;
            }
            if (most(values, value -> value.matches("(?:.*/)?tt\\d{7,9}/?"))) {
                give(i, Meaning.IMDB);
            } else if (most(
                    values,
                    value ->
                            value.contains("boxd.it/") || value.contains("letterboxd.com/film/"))) {
                give(i, Meaning.LETTERBOXD);
            } else if (most(values, value -> value.matches("(?:18|19|20|21)\\d\\d"))) {
                give(i, Meaning.YEAR);
            }
        }
    }

    /// A name that the values give the lie is only a name.
    private static boolean fits(Meaning meaning, List<String> values) {
        if (values.isEmpty()) {
            return true;
        }
        return switch (meaning) {
            case YEAR ->
                    most(
                            values,
                            value ->
                                    CellDates.year(value).isPresent()
                                            || value.matches(".*\\b(?:18|19|20|21)\\d\\d"));
            case WATCHED_ON ->
                    most(values, value -> value.matches(".*\\d{4}.*|.*\\d\\d[/.-]\\d\\d.*"));
            case TITLE -> !most(values, value -> value.matches("\\d{5,}"));
            case MINUTES -> most(values, value -> value.matches("\\D*\\d.*"));
            default -> true;
        };
    }

    private void give(int column, Meaning meaning) {
        if (given.add(meaning)) {
            meanings[column] = ColumnMeaning.of(meaning);
        }
    }

    private static boolean most(List<String> values, Predicate<String> test) {
        return values.stream().filter(test).count() * 2 > values.size();
    }

    private static void names(Meaning meaning, String... names) {
        for (String name : names) {
            NAMES.put(folded(name), meaning);
        }
    }

    private static String folded(String name) {
        return TextFold.fold(
                        name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                                .replaceAll("[_.()/#-]+", " "))
                .strip()
                .replaceAll("\\s+", " ");
    }
}
