package app.matinee.ui.diary.log;

import app.matinee.model.FilmSummary;
import app.matinee.model.TextFold;
import app.matinee.ui.mirror.TitleSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was typed to find a film: words of its title, perhaps with its year behind.
///
/// @param year null where none was typed
public record FilmQuery(String title, @Nullable Integer year) {

    /// So many are looked at, of which those of the library come first.
    private static final int LOOKED_AT = 60;

    private static final int SHELVES = 3;

    private static final Pattern YEAR_LAST =
            Pattern.compile("(.+?)[\\s,]*\\(?((?:18|19|20)\\d\\d)\\)?");

    /// A title that begins so comes first, then what one meant to see; what is known through awards
    /// only comes last.
    private static int rank(FilmSummary film, String folded) {
        boolean begins = film.folded().startsWith(folded) || film.sortKey().startsWith(folded);
        int shelf = film.flags().onWatchlist() ? 0 : film.flags().reference() ? 2 : 1;
        return shelf + (begins ? 0 : SHELVES);
    }

    public static FilmQuery of(String typed) {
        String words = typed.strip();
        Matcher matcher = YEAR_LAST.matcher(words);
        return matcher.matches()
                ? new FilmQuery(matcher.group(1).strip(), Integer.valueOf(matcher.group(2)))
                : new FilmQuery(words, null);
    }

    /// The films that are meant, those of the watchlist and the library before those known through
    /// awards only. Fast enough for each key, yet over all films: for a job.
    public static List<FilmSummary> find(String typed, List<FilmSummary> all, int most) {
        List<FilmSummary> found = new ArrayList<>(TitleSearch.films(typed, all, LOOKED_AT));
        FilmQuery query = of(typed);
        Integer year = query.year();
        if (year != null) {
            TitleSearch.films(query.title(), all, LOOKED_AT).stream()
                    .filter(film -> year.equals(film.year()) && !found.contains(film))
                    .forEach(found::add);
        }
        String folded = TextFold.fold(query.title());
        found.sort(Comparator.comparingInt(film -> rank(film, folded)));
        return found.stream().limit(most).toList();
    }
}
