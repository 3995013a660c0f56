package app.matinee.ui.people.roll;

import app.matinee.model.FilmSummary;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/// What is counted of the films of the owner's shelves, by their keys in columns: a million
/// look-ups in a map would box a million keys.
final class Shelved {

    private final long[] keys;
    private final byte[] ratings;
    private final boolean[] seen;

    /// @param films of which those known only through awards are left out
    Shelved(Collection<FilmSummary> films) {
        FilmSummary[] shelved =
                films.stream()
                        .filter(film -> !film.flags().reference())
                        .toArray(FilmSummary[]::new);
        Arrays.sort(shelved, Comparator.comparingLong(FilmSummary::id));
        keys = new long[shelved.length];
        ratings = new byte[shelved.length];
        seen = new boolean[shelved.length];
        for (int i = 0; i < shelved.length; i++) {
            FilmSummary film = shelved[i];
            keys[i] = film.id();
            ratings[i] = (byte) (film.rating() == null ? 0 : film.rating().value());
            seen[i] = film.flags().seen();
        }
    }

    /// The place of a film, below 0 where it is not on a shelf.
    int find(long key) {
        return Arrays.binarySearch(keys, key);
    }

    boolean isSeen(int place) {
        return seen[place];
    }

    /// 1 to 100, 0 where it is not rated.
    int rating(int place) {
        return ratings[place];
    }
}
