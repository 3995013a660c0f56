package app.matinee.query;

import java.util.BitSet;
import java.util.Set;

/// A set of films by their keys, a bit a film; never changes.
public final class FilmSet {

    public static final FilmSet NONE = new FilmSet(new BitSet());

    private final BitSet keys;

    private FilmSet(BitSet keys) {
        this.keys = keys;
    }

    public static FilmSet of(Set<Long> films) {
        BitSet keys = new BitSet();
        films.forEach(film -> keys.set(Math.toIntExact(film)));
        return new FilmSet(keys);
    }

    /// The films of keys separated by commas, each as often as it likes.
    public static FilmSet parse(String list) {
        BitSet keys = new BitSet();
        int key = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == ',') {
                keys.set(key);
                key = 0;
            } else {
                key = 10 * key + (c - '0');
            }
        }
        if (!list.isEmpty()) {
            keys.set(key);
        }
        return new FilmSet(keys);
    }

    public boolean has(long film) {
        return keys.get((int) film);
    }

    public int size() {
        return keys.cardinality();
    }
}
