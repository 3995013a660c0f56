package app.matinee.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plain facts of a film.
///
/// @param year of first showing
/// @param minutes running time
/// @param countries in order, the principal one first
public record FilmFacts(
        @Nullable Integer year,
        @Nullable Integer minutes,
        List<String> countries,
        List<String> languages,
        List<String> genres,
        @Nullable Money budget,
        @Nullable Money gross) {

    public static final FilmFacts NONE =
            new FilmFacts(null, null, List.of(), List.of(), List.of(), null, null);

    public FilmFacts {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        genres = List.copyOf(genres);
    }

    public FilmFacts withYear(@Nullable Integer value) {
        return new FilmFacts(value, minutes, countries, languages, genres, budget, gross);
    }

    public FilmFacts withMinutes(@Nullable Integer value) {
        return new FilmFacts(year, value, countries, languages, genres, budget, gross);
    }

    public FilmFacts withCountries(List<String> value) {
        return new FilmFacts(year, minutes, value, languages, genres, budget, gross);
    }

    public FilmFacts withLanguages(List<String> value) {
        return new FilmFacts(year, minutes, countries, value, genres, budget, gross);
    }

    public FilmFacts withGenres(List<String> value) {
        return new FilmFacts(year, minutes, countries, languages, value, budget, gross);
    }

    public FilmFacts withBudget(@Nullable Money value) {
        return new FilmFacts(year, minutes, countries, languages, genres, value, gross);
    }

    public FilmFacts withGross(@Nullable Money value) {
        return new FilmFacts(year, minutes, countries, languages, genres, budget, value);
    }
}
