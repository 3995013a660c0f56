package app.matinee.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A film as the history of awards knows it, of the library or not.
///
/// @param directors in billing order
/// @param countries in order, the principal one first
/// @param distributors who brought it out in the United States, in the order of its releases
public record AwardedFilm(
        long id,
        UUID uuid,
        String title,
        @Nullable Integer year,
        List<PersonRef> directors,
        List<String> countries,
        List<String> distributors,
        @Nullable Rating rating,
        FilmFlags flags) {

    public AwardedFilm {
        directors = List.copyOf(directors);
        countries = List.copyOf(countries);
        distributors = List.copyOf(distributors);
    }

    /// "Anora (2024)", or the title alone where the year is not known.
    public String titleAndYear() {
        return year == null ? title : title + " (" + year + ")";
    }
}
