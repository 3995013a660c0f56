package app.matinee.stats;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.PrimitiveIterator;
import java.util.Set;

/// Keys of films, eight bytes each and in order: figures hold hundreds of thousands of them.
final class FilmSet extends AbstractSet<Long> {

    static final Set<Long> NONE = new FilmSet(new long[0]);

    private final long[] keys;

    private FilmSet(long[] keys) {
        this.keys = keys;
    }

    /// @param places of films in some columns
    static Set<Long> of(BitSet places, FilmColumns films) {
        if (places.isEmpty()) {
            return NONE;
        }
        long[] keys = new long[places.cardinality()];
        int at = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            keys[at++] = films.key(place);
        }
        return new FilmSet(keys);
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public boolean contains(Object key) {
        return key instanceof Long wanted && Arrays.binarySearch(keys, wanted) >= 0;
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        return Arrays.stream(keys).iterator();
    }
}
