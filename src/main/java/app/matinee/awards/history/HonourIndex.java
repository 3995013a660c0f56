package app.matinee.awards.history;

import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nominee;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Honours found by what they are about, always in the order they came in.
final class HonourIndex {

    private final List<Honour> all;
    private final Map<Long, List<Honour>> byFilm = new HashMap<>();
    private final Map<Long, List<Honour>> byPerson = new HashMap<>();
    private final Map<Long, List<Honour>> byCeremony = new HashMap<>();
    private final IdentityHashMap<Prize, List<Honour>> byPrize = new IdentityHashMap<>();

    private HonourIndex(List<Honour> all) {
        this.all = all;
    }

    static HonourIndex of(List<Honour> honours, Prizes prizes) {
        HonourIndex index = new HonourIndex(List.copyOf(honours));
        honours.forEach(honour -> index.add(honour, prizes.of(honour.category())));
        return index;
    }

    private void add(Honour honour, Prize prize) {
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
        put(byPrize, prize, honour);
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

    /// @param prize the very one that categories were found to be
    List<Honour> ofPrize(Prize prize) {
        return view(byPrize.get(prize));
    }

    List<Prize> prizes() {
        return byPrize.keySet().stream()
                .sorted(
                        Comparator.comparingLong((Prize prize) -> -winners(prize))
                                .thenComparing(Prize::name))
                .toList();
    }

    private long winners(Prize prize) {
        return ofPrize(prize).stream().filter(Honour::won).count();
    }

    private static List<Honour> view(@Nullable List<Honour> honours) {
        return honours == null ? List.of() : Collections.unmodifiableList(honours);
    }
}
