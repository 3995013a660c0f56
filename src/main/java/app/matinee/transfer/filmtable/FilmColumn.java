package app.matinee.transfer.filmtable;

import app.matinee.model.Coded;
import app.matinee.model.Copy;
import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.transfer.writing.ExportedFilm;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be said of each film. Ratings are stars of five, as exactly as they are kept (4.5 for
/// 90, 3.65 for 73).
public enum FilmColumn implements Coded {
    TITLE(film -> Cell.of(film.film().title())),
    ORIGINAL_TITLE(film -> Cell.of(film.film().titles().original())),
    YEAR(film -> Cell.of(film.film().facts().year())),
    DIRECTORS(film -> Cell.of(film.film().directors())),
    WRITERS(film -> Cell.of(of(film.film(), Department.WRITING))),
    CAST(film -> Cell.of(of(film.film(), Department.CAST))),
    KIND(film -> Cell.of(film.film().kind().code())),
    MINUTES(film -> Cell.of(film.film().facts().minutes())),
    COUNTRIES(film -> Cell.of(film.film().facts().countries())),
    LANGUAGES(film -> Cell.of(film.film().facts().languages())),
    GENRES(film -> Cell.of(film.film().facts().genres())),
    TAGLINE(film -> Cell.of(film.film().titles().tagline())),
    SYNOPSIS(film -> Cell.of(film.film().texts().synopsis())),
    RATING(film -> stars(film.film())),
    LIKED(film -> new Cell.Flag(film.film().opinion().liked())),
    TAGS(film -> Cell.of(film.film().opinion().tags())),
    SEEN(film -> new Cell.Flag(film.seen())),
    WATCHED_ON(film -> Cell.of(film.seenOn().stream().map(PartialDate::iso).toList())),
    VIEWINGS(film -> Cell.of(film.viewings().size())),
    PLACES(film -> Cell.of(distinct(film.viewings().stream().map(Viewing::place)))),
    REVIEW(film -> Cell.of(review(film))),
    WATCHLIST(film -> watchlist(film.film().shelves())),
    OWNED(film -> Cell.of(distinct(film.film().shelves().copies().stream().map(Copy::medium)))),
    WINS(film -> Cell.of(film.summary().counts().wins())),
    NOMINATIONS(film -> Cell.of(film.summary().counts().nominations())),
    IMDB(film -> id(film.film(), ExternalId.IMDB)),
    TMDB(film -> id(film.film(), ExternalId.TMDB)),
    WIKIDATA(film -> id(film.film(), ExternalId.WIKIDATA)),
    LETTERBOXD(film -> id(film.film(), ExternalId.LETTERBOXD));

    /// What is written where nobody chooses.
    public static final List<FilmColumn> USUAL =
            List.of(
                    TITLE,
                    ORIGINAL_TITLE,
                    YEAR,
                    DIRECTORS,
                    MINUTES,
                    COUNTRIES,
                    GENRES,
                    RATING,
                    LIKED,
                    TAGS,
                    SEEN,
                    WATCHED_ON,
                    WATCHLIST,
                    OWNED,
                    IMDB,
                    TMDB,
                    LETTERBOXD);

    private static final BigDecimal PER_STAR = BigDecimal.valueOf(20);

    private final transient Function<ExportedFilm, Cell> cell;

    FilmColumn(Function<ExportedFilm, Cell> cell) {
        this.cell = cell;
    }

    /// Its key in the texts.
    public String nameKey() {
        return "export.column." + code();
    }

    /// Its name in files: "original title".
    public String header() {
        return code().replace('-', ' ');
    }

    /// The column of a code or header, as they are written on the command line.
    public static Optional<FilmColumn> named(String word) {
        String code = word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        return Arrays.stream(values()).filter(column -> column.code().equals(code)).findFirst();
    }

    Cell of(ExportedFilm film) {
        return cell.apply(film);
    }

    private static List<String> of(Film film, Department department) {
        return distinct(
                film.credits().stream()
                        .filter(credit -> credit.department() == department)
                        .map(Credit::shownName));
    }

    private static List<String> distinct(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static Cell stars(Film film) {
        Rating rating = film.opinion().rating();
        return rating == null
                ? Cell.nothing()
                : new Cell.Figure(
                        BigDecimal.valueOf(rating.value()).divide(PER_STAR).stripTrailingZeros());
    }

    private static String review(ExportedFilm film) {
        return film.writings().stream()
                .filter(writing -> writing.kind() == WritingKind.REVIEW)
                .map(Writing::text)
                .findFirst()
                .orElse("");
    }

    private static Cell watchlist(Shelves shelves) {
        if (shelves.watchlist() == null) {
            return Cell.nothing();
        }
        PartialDate since = shelves.watchlist().since();
        return since == null ? new Cell.Flag(true) : Cell.of(since.iso());
    }

    private static Cell id(Film film, String scheme) {
        return Cell.of(film.externalId(scheme));
    }
}
