package app.matinee.stats;

import app.matinee.model.FilmSummary;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// All films in the order of their keys, each at a place of its own. Never changes.
public final class FilmColumns {

    public static final FilmColumns NONE = of(List.of());

    private final long[] keys;
    private final FilmSummary[] films;

    private FilmColumns(long[] keys, FilmSummary[] films) {
        this.keys = keys;
        this.films = films;
    }

    /// @param films in any order
    public static FilmColumns of(Collection<FilmSummary> films) {
        FilmSummary[] sorted = films.toArray(FilmSummary[]::new);
        Arrays.sort(sorted, Comparator.comparingLong(FilmSummary::id));
        return new FilmColumns(Arrays.stream(sorted).mapToLong(FilmSummary::id).toArray(), sorted);
    }

    public int size() {
        return keys.length;
    }

    /// The place of a film, negative where there is none of this key.
    public int place(long key) {
        return Arrays.binarySearch(keys, key);
    }

    public FilmSummary film(int place) {
        return films[place];
    }

    /// Marks a film among others; nothing happens where there is none of this key.
    void mark(long key, BitSet among) {
        int place = place(key);
        if (place >= 0) {
            among.set(place);
        }
    }

    long key(int place) {
        return keys[place];
    }
}
