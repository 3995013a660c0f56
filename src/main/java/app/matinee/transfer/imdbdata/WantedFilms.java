package app.matinee.transfer.imdbdata;

import app.matinee.model.AlternativeTitle;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.TextFold;
import app.matinee.store.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The films of the journal to be filled: by their number of IMDb, or where they have none by their
/// titles.
final class WantedFilms {

    private static final int PORTION = 500;

    private final Map<Integer, Wanted> byNumber = new HashMap<>();
    private final Map<String, List<Wanted>> byTitle = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();
    private boolean anyYear;

    /// A film that is looked for.
    ///
    /// @param directors folded names
    record Wanted(long film, String title, @Nullable Integer year, Set<String> directors) {}

    /// All films of the journal.
    static WantedFilms of(Session session) {
        WantedFilms wanted = new WantedFilms();
        List<Long> ids = session.films().ids();
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<Long> portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
            session.films().find(portion).values().forEach(wanted::add);
        }
        return wanted;
    }

    private void add(Film film) {
        Wanted wanted =
                new Wanted(
                        film.id(),
                        film.title(),
                        film.facts().year(),
                        film.directors().stream()
                                .map(TextFold::fold)
                                .collect(Collectors.toUnmodifiableSet()));
        String number = film.externalId(ExternalId.IMDB);
        if (number.matches("tt\\d{7,9}")) {
            byNumber.put(Integer.valueOf(number.substring(2)), wanted);
            return;
        }
        if (wanted.year() == null) {
            anyYear = true;
        } else {
            years.add(wanted.year());
        }
        Stream.concat(
                        Stream.of(film.title(), film.titles().original()),
                        film.titles().alternatives().stream().map(AlternativeTitle::title))
                .filter(title -> !title.isBlank())
                .map(TextFold::fold)
                .filter(title -> !title.isEmpty())
                .distinct()
                .forEach(title ->
                        byTitle.computeIfAbsent(title, _ -> new ArrayList<>(1)).add(wanted));
    }

    boolean isNumber(int number) {
        return byNumber.containsKey(number);
    }

    /// The films of a title.
    List<Wanted> titled(String title) {
        return byTitle.isEmpty()
                ? List.of()
                : byTitle.getOrDefault(TextFold.fold(title), List.of());
    }

    /// Whether any film without a number is not among these.
    boolean hasTitles(Set<Wanted> known) {
        return byTitle.values().stream().anyMatch(films -> !known.containsAll(films));
    }

    /// Whether any film is looked for by its title, and if so one of about this year.
    boolean mayBeOf(int year) {
        return anyYear
                || years.contains(year)
                || years.contains(year - 1)
                || years.contains(year + 1);
    }
}
