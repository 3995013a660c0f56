package app.matinee.stats;

import app.matinee.model.Rating;
import app.matinee.stats.Taste.Graded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Looks at what you thought of the films of a span.
final class TasteOf {

    private static final int BEST = 12;
    private static final int HALF_STARS = 10;
    private static final int LOVED = 90;
    private static final int NOT_LIKED = 50;

    private final Counts counts;
    private final FilmColumns films;

    TasteOf(Counts counts) {
        this.counts = counts;
        this.films = counts.films();
    }

    /// Films by prize and half stars, and what their ratings are together.
    private static final class Pot {
        private final BitSet films = new BitSet();
        private final List<BitSet> stars = new ArrayList<>();
        private long sum;
        private int rated;

        Pot() {
            for (int i = 0; i < HALF_STARS; i++) {
                stars.add(new BitSet());
            }
        }

        void add(int film, int rating) {
            films.set(film);
            if (rating > 0) {
                sum += rating;
                rated++;
                int halves = Math.clamp(new Rating(rating).halfStars(), 1, HALF_STARS);
                stars.get(halves - 1).set(film);
            }
        }

        Graded graded(FilmColumns columns) {
            return new Graded(
                    FilmSet.of(films, columns),
                    rated == 0 ? Double.NaN : (double) sum / rated,
                    stars.stream().map(places -> FilmSet.of(places, columns)).toList());
        }
    }

    Taste taste() {
        Pot all = new Pot();
        List<Pot> byPrize = List.of(new Pot(), new Pot(), new Pot());
        BitSet yours = new BitSet();
        BitSet theirs = new BitSet();
        for (int film = next(0); film >= 0; film = next(film + 1)) {
            int rating = films.rating(film);
            boolean won = films.prize(film) == FilmColumns.WON;
            all.add(film, rating);
            byPrize.get(films.prize(film)).add(film, rating);
            if (!won && rating >= LOVED) {
                yours.set(film);
            }
            if (won && rating > 0 && rating <= NOT_LIKED) {
                theirs.set(film);
            }
        }
        return new Taste(
                all.graded(films),
                best(),
                byPrize.get(FilmColumns.WON).graded(films),
                byPrize.get(FilmColumns.NOMINATED).graded(films),
                byPrize.get(FilmColumns.NEITHER).graded(films),
                FilmSet.of(yours, films),
                FilmSet.of(theirs, films));
    }

    private int next(int from) {
        return counts.seen().nextSetBit(from);
    }

    private List<Long> best() {
        Comparator<Integer> order =
                Comparator.comparingInt((Integer film) -> -counts.rating(film))
                        .thenComparing(film -> !films.film(film).flags().liked())
                        .thenComparing(film -> films.film(film).sortKey());
        Foremost foremost = new Foremost(BEST, order);
        for (int film = next(0); film >= 0; film = next(film + 1)) {
            if (counts.rating(film) > 0) {
                foremost.offer(film);
            }
        }
        return foremost.inOrder().stream().map(films::key).toList();
    }
}
