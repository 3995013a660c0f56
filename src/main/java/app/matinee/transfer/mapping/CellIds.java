package app.matinee.transfer.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Identifiers as cells hold them, often inside an address.
final class CellIds {

    private static final Pattern IMDB = Pattern.compile("(?:.*/)?(tt\\d{7,9})(?:[/?].*)?");
    private static final Pattern IMDB_NUMBER = Pattern.compile("\\d{5,9}");
    private static final Pattern TMDB =
            Pattern.compile("(?:.*themoviedb\\.org/movie/)?([1-9]\\d{0,8})(?:[-/?].*|\\.0)?");
    private static final Pattern WIKIDATA = Pattern.compile("(?:.*/)?(Q\\d{1,10})");

    private CellIds() {}

    /// "tt0033467", also within an address, also as the bare number a spreadsheet leaves.
    static Optional<String> imdb(String cell) {
        if (IMDB_NUMBER.matcher(cell).matches()) {
            return Optional.of("tt%07d".formatted(Integer.parseInt(cell)));
        }
        return found(IMDB, cell);
    }

    static Optional<String> tmdb(String cell) {
        return found(TMDB, cell);
    }

    static Optional<String> wikidata(String cell) {
        return found(WIKIDATA, cell);
    }

    /// The address of a film.
    static Optional<String> letterboxd(String cell) {
        return cell.matches("https?://(?:www\\.)?(?:boxd\\.it|letterboxd\\.com)/\\S+")
                ? Optional.of(cell)
                : Optional.empty();
    }

    private static Optional<String> found(Pattern pattern, String cell) {
        Matcher matcher = pattern.matcher(cell);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
