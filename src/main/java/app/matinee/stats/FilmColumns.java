package app.matinee.stats;

import app.matinee.model.FilmCounts;
import app.matinee.model.FilmSummary;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// All films in the order of their keys, each at a place of its own. Never changes.
public final class FilmColumns {

    public static final FilmColumns NONE = of(List.of());

    static final int UNKNOWN = -1;
    static final byte NEITHER = 0;
    static final byte NOMINATED = 1;
    static final byte WON = 2;

    private final long[] keys;
    private final FilmSummary[] films;
    private final byte[] ratings;
    private final byte[] prizes;
    private final int[] minutes;
    private final int[] years;

    private FilmColumns(FilmSummary[] films) {
        this.films = films;
        this.keys = new long[films.length];
        this.ratings = new byte[films.length];
        this.prizes = new byte[films.length];
        this.minutes = new int[films.length];
        this.years = new int[films.length];
        for (int i = 0; i < films.length; i++) {
            FilmSummary film = films[i];
            keys[i] = film.id();
            ratings[i] = (byte) (film.rating() == null ? 0 : film.rating().value());
            prizes[i] = prize(film.counts());
            minutes[i] = film.minutes() == null ? UNKNOWN : film.minutes();
            years[i] = film.year() == null ? UNKNOWN : film.year();
        }
    }

    private static byte prize(FilmCounts counts) {
        return counts.wins() > 0 ? WON : counts.nominations() > 0 ? NOMINATED : NEITHER;
    }

    /// @param films in any order
    public static FilmColumns of(Collection<FilmSummary> films) {
        FilmSummary[] sorted = films.toArray(FilmSummary[]::new);
        Arrays.sort(sorted, Comparator.comparingLong(FilmSummary::id));
        return new FilmColumns(sorted);
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

    /// 1 to 100, 0 for none.
    int rating(int place) {
        return ratings[place];
    }

    /// [#WON], [#NOMINATED] or [#NEITHER].
    int prize(int place) {
        return prizes[place];
    }

    /// The running time, [#UNKNOWN] where it is not known.
    int minutes(int place) {
        return minutes[place];
    }

    /// The year of the film, [#UNKNOWN] where it is not known.
    int year(int place) {
        return years[place];
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
