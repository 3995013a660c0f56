package app.matinee.ui.library.entry;

import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Opinion;
import app.matinee.model.PersonRef;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import app.matinee.model.TextFold;
import app.matinee.model.Watchlisting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was typed about one film, as it stood when it was added.
///
/// @param texts lists are parted by commas
/// @param people who is meant by a folded name, where that was chosen
/// @param rating 1 to 100, null for not rated
record TypedFilm(
        Map<EntryField, String> texts,
        Map<String, PersonRef> people,
        @Nullable Integer rating,
        boolean watchlist,
        boolean seen) {

    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 99_999;

    TypedFilm {
        texts = Map.copyOf(texts);
        people = Map.copyOf(people);
    }

    String title() {
        return value(EntryField.TITLE);
    }

    /// The year, null where none was typed or no year.
    @Nullable Integer year() {
        return number(EntryField.YEAR, FIRST_YEAR, LAST_YEAR);
    }

    /// The first field that holds something other than it should; empty when the film can be added.
    Optional<EntryField> wrong() {
        if (title().isEmpty()) {
            return Optional.of(EntryField.TITLE);
        }
        if (!value(EntryField.YEAR).isEmpty() && year() == null) {
            return Optional.of(EntryField.YEAR);
        }
        return !value(EntryField.MINUTES).isEmpty() && minutes() == null
                ? Optional.of(EntryField.MINUTES)
                : Optional.empty();
    }

    /// A new film of the library.
    ///
    /// @param known whom else a name means, such as the only one of that name
    Film film(Function<String, Optional<PersonRef>> known) {
        return complete(Film.titled(title()), known);
    }

    /// A film that is known already, taken into the library and told what was typed where it said
    /// nothing.
    Film complete(Film film, Function<String, Optional<PersonRef>> known) {
        FilmFacts had = film.facts();
        FilmFacts facts =
                had.withYear(had.year() == null ? year() : had.year())
                        .withMinutes(had.minutes() == null ? minutes() : had.minutes())
                        .withCountries(either(had.countries(), words(EntryField.COUNTRIES)))
                        .withGenres(either(had.genres(), words(EntryField.GENRES)));
        Opinion opinion = film.opinion();
        Rating given = rating == null ? opinion.rating() : new Rating(rating);
        Shelves shelves = film.shelves();
        Watchlisting waiting = watchlist ? new Watchlisting(null, "", 0) : shelves.watchlist();
        return film.withFacts(facts)
                .withCredits(either(film.credits(), credits(known)))
                .withOpinion(
                        opinion.withRating(given)
                                .withTags(either(opinion.tags(), words(EntryField.TAGS))))
                .withShelves(
                        shelves.withCatalogued(true)
                                .withSeenUndated(shelves.seenUndated() || seen)
                                .withWatchlist(waiting));
    }

    private List<Credit> credits(Function<String, Optional<PersonRef>> known) {
        List<Credit> credits = new ArrayList<>();
        for (String name : words(EntryField.DIRECTORS)) {
            credits.add(Credit.director(person(name, known)));
        }
        for (String name : words(EntryField.CAST)) {
            credits.add(Credit.actor(person(name, known), ""));
        }
        return credits;
    }

    private PersonRef person(String name, Function<String, Optional<PersonRef>> known) {
        PersonRef chosen = people.get(TextFold.fold(name));
        return chosen != null ? chosen : known.apply(name).orElse(PersonRef.unknown(name));
    }

    private static <T> List<T> either(List<T> had, List<T> typed) {
        return had.isEmpty() ? typed : had;
    }

    private List<String> words(EntryField field) {
        Stream<String> words = Arrays.stream(value(field).split(","));
        return words.map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private @Nullable Integer minutes() {
        return number(EntryField.MINUTES, 1, LONGEST);
    }

    private @Nullable Integer number(EntryField field, int least, int most) {
        String typed = value(field);
        if (!typed.matches("\\d{1,5}")) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number < least || number > most ? null : (Integer) number;
    }

    private String value(EntryField field) {
        return texts.getOrDefault(field, "").strip();
    }
}
