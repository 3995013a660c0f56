package app.matinee.stats;

import app.matinee.model.Diary;
import app.matinee.model.FilmSummary;
import java.util.BitSet;

/// How often each film was seen in some places of a diary.
final class Counts {

    private final FilmColumns films;
    private final int[] times;
    private final BitSet seen = new BitSet();
    private final int unknown;

    /// @param from the first of the places
    /// @param to the one after the last
    Counts(FilmColumns films, Diary diary, int from, int to) {
        this.films = films;
        this.times = new int[films.size()];
        int missing = 0;
        for (int i = from; i < to; i++) {
            int film = films.place(diary.film(i));
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

    int times(int film) {
        return times[film];
    }

    /// Viewings of films that are not known (any more).
    int unknown() {
        return unknown;
    }

    /// 1 to 100, 0 for none.
    int rating(int film) {
        FilmSummary summary = films.film(film);
        return summary.rating() == null ? 0 : summary.rating().value();
    }
}
