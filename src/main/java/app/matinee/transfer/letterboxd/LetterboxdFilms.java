package app.matinee.transfer.letterboxd;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.Source;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Shelves;
import app.matinee.transfer.reading.CsvTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The films that the files of an export name, each once.
///
/// A film has an address of its own in most files; a diary entry has only its title and year. Where
/// two films of the export share those, the day on which both were entered tells which it is. What
/// is only on a list comes in as reference.
final class LetterboxdFilms {

    private final Gathering gathering;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    /// The addresses of each title and year, with the day on which the film was marked as watched.
    private final Map<String, Map<String, String>> addresses = new HashMap<>();

    private final Set<String> given = new HashSet<>();

    LetterboxdFilms(Gathering gathering) {
        this.gathering = gathering;
    }

    /// Learns that a film of this title and year has this address, before anything is gathered.
    void learn(CsvTable.Row row, String column) {
        String address = row.get(column);
        if (!address.isEmpty()) {
            addresses
                    .computeIfAbsent(name(row), _ -> new LinkedHashMap<>())
                    .putIfAbsent(address, row.get("date"));
        }
    }

    /// The film of a row whose address column names films.
    int addressed(Source source, CsvTable.Row row, String column) {
        String address = row.get(column);
        return address.isEmpty() ? nameless(source, row) : at(source, row, address);
    }

    /// The film of an entry, which has only its title and year; empty where it may be one of
    /// several.
    OptionalInt entered(Source source, CsvTable.Row row) {
        Map<String, String> candidates = addresses.getOrDefault(name(row), Map.of());
        if (candidates.isEmpty()) {
            return OptionalInt.of(nameless(source, row));
        }
        if (candidates.size() == 1) {
            return OptionalInt.of(at(source, row, candidates.keySet().iterator().next()));
        }
        String day = row.get("date");
        return candidates.entrySet().stream()
                .filter(candidate -> candidate.getValue().equals(day))
                .map(Map.Entry::getKey)
                .filter(given::add)
                .mapToInt(address -> at(source, row, address))
                .findFirst();
    }

    private int nameless(Source source, CsvTable.Row row) {
        return byName.computeIfAbsent(name(row), _ -> add(source, row, null));
    }

    /// Takes a film that is only on a list so far into the library.
    void own(int film) {
        change(film, known -> known.withShelves(known.shelves().withCatalogued(true)));
    }

    /// Adds to what is known of a film.
    void change(int film, UnaryOperator<Film> change) {
        IncomingFilm known = gathering.film(film);
        gathering.replace(film, known.withFilm(change.apply(known.film())));
    }

    private int at(Source source, CsvTable.Row row, String address) {
        return byAddress.computeIfAbsent(address, _ -> add(source, row, address));
    }

    private int add(Source source, CsvTable.Row row, @Nullable String address) {
        Film film =
                Film.titled(row.get("name"))
                        .withFacts(FilmFacts.NONE.withYear(year(row)))
                        .withShelves(Shelves.REFERENCE);
        if (address != null) {
            film = film.withExternalIds(List.of(new ExternalId(ExternalId.LETTERBOXD, address)));
        }
        return gathering.add(IncomingFilm.of(source, film));
    }

    private static @Nullable Integer year(CsvTable.Row row) {
        String year = row.get("year");
        return year.matches("(?:18|19|20|21)\\d\\d") ? Integer.valueOf(year) : null;
    }

    private static String name(CsvTable.Row row) {
        return row.get("name") + "\n" + row.get("year");
    }
}
