package app.matinee.transfer.letterboxd;

import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.Rating;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of what Letterboxd takes in, see its page "Importing data".
///
/// @param rating null for none; half stars are the finest it knows
/// @param day "2024-05-21", or "" to mark the film as watched
/// @param review HTML
record LetterboxdRow(
        Film film,
        @Nullable Rating rating,
        String day,
        boolean rewatch,
        List<String> tags,
        String review) {

    static final List<String> HEADER =
            List.of(
                    "LetterboxdURI",
                    "tmdbID",
                    "imdbID",
                    "Title",
                    "Year",
                    "Directors",
                    "Rating",
                    "WatchedDate",
                    "Rewatch",
                    "Tags",
                    "Review");

    /// The columns of a list, whose notes stand as reviews.
    static final List<String> LIST_HEADER =
            List.of("LetterboxdURI", "tmdbID", "imdbID", "Title", "Year", "Directors", "Review");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static LetterboxdRow of(Film film) {
        return new LetterboxdRow(film, null, "", false, List.of(), "");
    }

    LetterboxdRow withReview(String value) {
        return new LetterboxdRow(film, rating, day, rewatch, tags, value);
    }

    List<String> fields() {
        return List.of(
                film.externalId(ExternalId.LETTERBOXD),
                film.externalId(ExternalId.TMDB),
                film.externalId(ExternalId.IMDB),
                film.title(),
                year(),
                String.join(", ", film.directors()),
                rating == null ? "" : stars(rating),
                day,
                rewatch ? "Yes" : "",
                String.join(", ", tags),
                review);
    }

    List<String> listFields() {
        return List.of(
                film.externalId(ExternalId.LETTERBOXD),
                film.externalId(ExternalId.TMDB),
                film.externalId(ExternalId.IMDB),
                film.title(),
                year(),
                String.join(", ", film.directors()),
                review);
    }

    private String year() {
        return film.facts().year() == null ? "" : film.facts().year().toString();
    }

    /// "4", "4.5".
    private static String stars(Rating rating) {
        return HALF.multiply(BigDecimal.valueOf(rating.halfStars()))
                .stripTrailingZeros()
                .toPlainString();
    }
}
