package app.matinee.stats;

import java.util.HashSet;
import java.util.Set;

/// Counts viewings and keeps the films they were of.
final class Counter {

    private final Set<Long> films = new HashSet<>();
    private int viewings;

    void add(long film) {
        films.add(film);
        viewings++;
    }

    Share share(String name) {
        return new Share(name, viewings, films, Double.NaN);
    }
}
