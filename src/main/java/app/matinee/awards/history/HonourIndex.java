package app.matinee.awards.history;

import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nominee;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Honours found by what they are about, always in the order they came in.
final class HonourIndex {

    private final List<Honour> all;
    private final Map<Long, List<Honour>> byFilm = new HashMap<>();
    private final Map<Long, List<Honour>> byPerson = new HashMap<>();
    private final Map<Long, List<Honour>> byCeremony = new HashMap<>();
    private final Map<Prize.Key, List<Honour>> byPrize = new HashMap<>();
    private final Map<Prize.Key, Prize> prizes = new HashMap<>();

    private HonourIndex(List<Honour> all) {
        this.all = all;
    }

    static HonourIndex of(List<Honour> honours) {
        HonourIndex index = new HonourIndex(List.copyOf(honours));
        honours.forEach(index::add);
        return index;
    }

    private void add(Honour honour) {
        honour.nomination().films().stream()
                .mapToLong(NominatedFilm::filmId)
                .distinct()
                .forEach(film -> put(byFilm, film, honour));
        honour.nomination().nominees().stream()
                .map(Nominee::personId)
                .filter(person -> person != null)
                .distinct()
                .forEach(person -> put(byPerson, person, honour));
        put(byCeremony, honour.ceremony().id(), honour);
        Prize prize = Prize.of(honour.body(), honour.category());
        put(byPrize, prize.key(), honour);
        prizes.putIfAbsent(prize.key(), prize);
    }

    private static <K> void put(Map<K, List<Honour>> index, K key, Honour honour) {
        index.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(honour);
    }

    List<Honour> all() {
        return all;
    }

    List<Honour> ofFilm(long film) {
        return view(byFilm.get(film));
    }

    List<Honour> ofPerson(long person) {
        return view(byPerson.get(person));
    }

    List<Honour> ofCeremony(long ceremony) {
        return view(byCeremony.get(ceremony));
    }

    List<Honour> ofPrize(Prize.Key prize) {
        return view(byPrize.get(prize));
    }

    Optional<Prize> prize(Prize.Key key) {
        return Optional.ofNullable(prizes.get(key));
    }

    List<Prize> prizes() {
        return prizes.values().stream()
                .sorted(
                        Comparator.comparingLong((Prize prize) -> -winners(prize))
                                .thenComparing(Prize::name))
                .toList();
    }

    private long winners(Prize prize) {
        return ofPrize(prize.key()).stream().filter(Honour::won).count();
    }

    private static List<Honour> view(@Nullable List<Honour> honours) {
        return honours == null ? List.of() : Collections.unmodifiableList(honours);
    }
}
