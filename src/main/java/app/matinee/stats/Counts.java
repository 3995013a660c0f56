package app.matinee.stats;

import java.util.BitSet;
import java.util.function.IntConsumer;

/// How often each film was seen in some places of a diary.
final class Counts {

    private final FilmColumns films;
    private final int[] times;
    private final BitSet seen = new BitSet();
    private final int unknown;

    /// @param from the first of the places
    /// @param to the one after the last
    Counts(Ledger ledger, int from, int to) {
        this.films = ledger.films();
        this.times = new int[films.size()];
        int missing = 0;
        for (int i = from; i < to; i++) {
            int film = ledger.film(i);
            if (film < 0) {
                missing++;
            } else {
                times[film]++;
                seen.set(film);
            }
        }
        this.unknown = missing;
    }

    FilmColumns films() {
        return films;
    }

    /// The places of the films that were seen; not to be changed.
    BitSet seen() {
        return seen;
    }

    /// Gives the places of the films that were seen, in order.
    void each(IntConsumer sink) {
        for (int film = seen.nextSetBit(0); film >= 0; film = seen.nextSetBit(film + 1)) {
            sink.accept(film);
        }
    }

    int times(int film) {
        return times[film];
    }

    /// Viewings of films that are not known (any more).
    int unknown() {
        return unknown;
    }

    /// 1 to 100, 0 for none.
    int rating(int film) {
        return films.rating(film);
    }
}
