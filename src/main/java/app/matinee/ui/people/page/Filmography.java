package app.matinee.ui.people.page;

import app.matinee.model.Department;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonCredit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The films of a person, each once.
///
/// @param shelved those of the owner's shelves, under the first of the departments the person
///   worked in on it; the latest first
/// @param reference those known only through awards
record Filmography(Map<Department, List<CreditedFilm>> shelved, List<CreditedFilm> reference) {

    static final Filmography NONE = new Filmography(Map.of(), List.of());

    private static final Comparator<CreditedFilm> LATEST_FIRST =
            Comparator.comparingInt(CreditedFilm::year)
                    .reversed()
                    .thenComparing(credited -> credited.film().sortKey());

    static Filmography of(List<PersonCredit> credits, LongFunction<Optional<FilmSummary>> find) {
        Map<Long, List<PersonCredit>> byFilm =
                credits.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PersonCredit::film,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<Department, List<CreditedFilm>> shelved = new EnumMap<>(Department.class);
        List<CreditedFilm> reference = new ArrayList<>();
        byFilm.entrySet().stream()
                .flatMap(entry ->
                        find.apply(entry.getKey()).stream()
                                .map(film -> new CreditedFilm(film, entry.getValue())))
                .sorted(LATEST_FIRST)
                .forEach(credited -> {
                    if (credited.film().flags().reference()) {
                        reference.add(credited);
                    } else {
                        shelved.computeIfAbsent(credited.first(), _ -> new ArrayList<>())
                                .add(credited);
                    }
                });
        return new Filmography(shelved, reference);
    }

    /// All of the owner's shelves.
    Stream<CreditedFilm> mine() {
        return shelved.values().stream().flatMap(Collection::stream);
    }
}
