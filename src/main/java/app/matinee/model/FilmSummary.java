package app.matinee.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row or a tile shows of a film, light enough to hold a hundred thousand of them.
///
/// @param directors names joined by ", "
/// @param sortKey the folded title, articles aside, whose order is the order of titles
/// @param folded every title of the film folded, one a line, to search in
/// @param lastSeen the date of the latest viewing, null if there is none or it has no date
/// @param counts how many of each thing hang on the film
/// @param posterHash the picture that is its poster, or null for a drawn one
/// @param added when it came into the journal, milliseconds since 1970
/// @param watchlist its place on the watchlist, null where it is not on it
public record FilmSummary(
        long id,
        String title,
        @Nullable Integer year,
        String directors,
        @Nullable Integer minutes,
        @Nullable Rating rating,
        FilmFlags flags,
        FilmCounts counts,
        @Nullable PartialDate lastSeen,
        List<String> countries,
        List<String> genres,
        List<String> tags,
        String sortKey,
        String folded,
        int posterSeed,
        @Nullable String posterHash,
        long added,
        @Nullable Watchlisting watchlist) {

    public FilmSummary {
        countries = List.copyOf(countries);
        genres = List.copyOf(genres);
        tags = List.copyOf(tags);
    }
}
