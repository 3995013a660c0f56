package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Titles;
import app.matinee.model.Watchlisting;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.InPlaceText;
import app.matinee.ui.kit.inplace.SuggestionSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The facts that are one line of text each.
final class TextFacts {

    private final FilmEditing editing;
    private final Texts texts;
    private final Known known;
    private final DateText dates;

    TextFacts(FilmEditing editing, Known known, DateText dates) {
        this.editing = editing;
        this.texts = editing.texts();
        this.known = known;
        this.dates = dates;
    }

    Section year() {
        return number(
                "details.year",
                "details.wrong.year",
                FilmField.YEAR,
                Numbers::year,
                FilmFacts::withYear,
                film -> text(film.facts().year()),
                film -> text(film.facts().year()));
    }

    Section minutes() {
        Say say = new Say(texts);
        return number(
                "details.minutes",
                "details.wrong.minutes",
                FilmField.MINUTES,
                Numbers::minutes,
                FilmFacts::withMinutes,
                film -> film.facts().minutes() == null ? "" : say.minutes(film.facts().minutes()),
                film -> text(film.facts().minutes()));
    }

    Section languages() {
        return words(
                "details.languages",
                FilmField.LANGUAGES,
                known::languages,
                film -> film.facts().languages(),
                (film, words) -> film.withFacts(film.facts().withLanguages(words)));
    }

    Section genres() {
        return words(
                "details.genres",
                FilmField.GENRES,
                known::genres,
                film -> film.facts().genres(),
                (film, words) -> film.withFacts(film.facts().withGenres(words)));
    }

    Section countries() {
        return words(
                "details.countries",
                FilmField.COUNTRIES,
                known::countries,
                film -> film.facts().countries(),
                (film, words) -> film.withFacts(film.facts().withCountries(words)));
    }

    Section originalTitle() {
        return title(
                "details.originalTitle",
                FilmField.ORIGINAL_TITLE,
                Titles::original,
                Titles::withOriginal);
    }

    Section sortTitle() {
        return title("details.sortTitle", FilmField.SORT_TITLE, Titles::sort, Titles::withSort);
    }

    /// Why the film is on the watchlist; there is none while it is not.
    Section watchlist() {
        InPlaceText field =
                editing.line(
                        texts.get("details.watchlist"),
                        FilmField.WATCHLIST,
                        typed ->
                                film ->
                                        film.withShelves(
                                                film.shelves().withWatchlist(why(film, typed))));
        return new TextFact(field, this::watchlisted, this::reason);
    }

    private Watchlisting why(Film film, String words) {
        Watchlisting now = film.shelves().watchlist();
        return now == null
                ? new Watchlisting(null, words, 0)
                : new Watchlisting(now.since(), words, now.priority());
    }

    private String reason(Film film) {
        Watchlisting listed = film.shelves().watchlist();
        return listed == null ? "" : listed.why();
    }

    private String watchlisted(Film film) {
        Watchlisting listed = film.shelves().watchlist();
        if (listed == null || listed.since() == null) {
            return reason(film);
        }
        return texts.get("details.watchlist.since", listed.why(), dates.of(listed.since()));
    }

    private Section title(
            String key,
            FilmField field,
            Function<Titles, String> of,
            BiFunction<Titles, String, Titles> with) {
        InPlaceText line =
                editing.line(
                        texts.get(key),
                        field,
                        typed -> film -> film.withTitles(with.apply(film.titles(), typed)));
        return new TextFact(line, film -> of.apply(film.titles()), film -> of.apply(film.titles()));
    }

    private Section words(
            String key,
            FilmField field,
            SuggestionSource source,
            Function<Film, List<String>> of,
            BiFunction<Film, List<String>, Film> with) {
        InPlaceText line =
                editing.line(
                                texts.get(key),
                                field,
                                typed -> film -> with.apply(film, WordList.split(typed)))
                        .completing(source, true);
        return new TextFact(
                line, film -> WordList.join(of.apply(film)), film -> WordList.join(of.apply(film)));
    }

    private Section number(
            String key,
            String wrong,
            FilmField field,
            Function<String, Optional<Integer>> reads,
            BiFunction<FilmFacts, @Nullable Integer, FilmFacts> with,
            Function<Film, String> shown,
            Function<Film, String> typed) {
        InPlaceText line =
                new InPlaceText(
                        texts,
                        texts.get(key),
                        text -> {
                            Optional<Integer> number = reads.apply(text);
                            if (number.isEmpty() && !text.isEmpty()) {
                                return Optional.of(texts.get(wrong));
                            }
                            editing.edit(
                                    field,
                                    (Film film) ->
                                            film.withFacts(
                                                    with.apply(film.facts(), number.orElse(null))));
                            return Optional.empty();
                        });
        return new TextFact(line, shown, typed);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
