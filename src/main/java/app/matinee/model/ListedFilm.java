package app.matinee.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A film as a line of a list that leaves the program: what names it, and where it stands.
///
/// @param year of first showing
/// @param directors in billing order, as credited
/// @param viewings how many there are
public record ListedFilm(
        long id,
        UUID uuid,
        String title,
        @Nullable Integer year,
        List<String> directors,
        @Nullable Rating rating,
        FilmFlags flags,
        int viewings) {

    public ListedFilm {
        directors = List.copyOf(directors);
    }
}
