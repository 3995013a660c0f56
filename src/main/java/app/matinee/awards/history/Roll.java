package app.matinee.awards.history;

import static java.util.Objects.requireNonNull;

import app.matinee.model.AwardBody;
import app.matinee.model.AwardRecords;
import app.matinee.model.AwardedFilm;
import app.matinee.model.AwardedPerson;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who and what awards are about, by key: bodies, ceremonies, categories, films, people.
///
/// @param ceremonies in order of time
/// @param categories in the order of their ceremonies
record Roll(
        Map<Long, AwardBody> bodies,
        List<Ceremony> ceremonies,
        Map<Long, Ceremony> ceremoniesByKey,
        List<Category> categories,
        Map<Long, AwardedFilm> films,
        Map<Long, AwardedPerson> people) {

    static Roll of(AwardRecords records) {
        List<Ceremony> ceremonies =
                records.ceremonies().stream().sorted(CeremonyTime.ORDER).toList();
        return of(
                byKey(records.bodies(), AwardBody::id),
                ceremonies,
                records.categories(),
                byKey(records.films(), AwardedFilm::id),
                byKey(records.people(), AwardedPerson::id));
    }

    private static Roll of(
            Map<Long, AwardBody> bodies,
            List<Ceremony> ceremonies,
            List<Category> categories,
            Map<Long, AwardedFilm> films,
            Map<Long, AwardedPerson> people) {
        Map<Long, Integer> places =
                IntStream.range(0, ceremonies.size())
                        .boxed()
                        .collect(Collectors.toMap(i -> ceremonies.get(i).id(), i -> i));
        List<Category> ordered =
                categories.stream()
                        .filter(c -> places.containsKey(c.ceremonyId()))
                        .sorted(Comparator.comparing(c -> places.get(c.ceremonyId())))
                        .toList();
        return new Roll(
                bodies, ceremonies, byKey(ceremonies, Ceremony::id), ordered, films, people);
    }

    private static <T> Map<Long, T> byKey(List<T> things, Function<T, Long> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    Roll keeping(Predicate<Ceremony> wanted) {
        List<Ceremony> kept = ceremonies.stream().filter(wanted).toList();
        Set<Long> keys = kept.stream().map(Ceremony::id).collect(Collectors.toSet());
        return new Roll(
                bodies,
                kept,
                byKey(kept, Ceremony::id),
                categories.stream().filter(c -> keys.contains(c.ceremonyId())).toList(),
                films,
                people);
    }

    Roll withFilms(List<AwardedFilm> now) {
        return new Roll(
                bodies,
                ceremonies,
                ceremoniesByKey,
                categories,
                byKey(now, AwardedFilm::id),
                people);
    }

    AwardBody body(long id) {
        return requireNonNull(bodies.get(id));
    }

    Ceremony ceremony(long id) {
        return requireNonNull(ceremoniesByKey.get(id));
    }

    List<Category> categories(long ceremony) {
        return categories.stream().filter(c -> c.ceremonyId() == ceremony).toList();
    }

    Optional<AwardBody> body(UUID uuid) {
        return first(bodies.values(), body -> body.uuid().equals(uuid));
    }

    Optional<Ceremony> ceremony(UUID uuid) {
        return first(ceremonies, ceremony -> ceremony.uuid().equals(uuid));
    }

    Optional<AwardedFilm> film(UUID uuid) {
        return first(films.values(), film -> film.uuid().equals(uuid));
    }

    Optional<AwardedPerson> person(UUID uuid) {
        return first(people.values(), person -> person.uuid().equals(uuid));
    }

    private static <T> Optional<T> first(Collection<T> things, Predicate<T> wanted) {
        return things.stream().filter(wanted).findFirst();
    }
}
