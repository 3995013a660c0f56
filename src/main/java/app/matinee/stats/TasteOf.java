package app.matinee.stats;

import app.matinee.model.FilmCounts;
import app.matinee.stats.Taste.Graded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

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

    Taste taste() {
        return new Taste(
                graded(_ -> true),
                best(),
                graded(TasteOf::won),
                graded(has -> !won(has) && has.nominations() > 0),
                graded(has -> !won(has) && has.nominations() == 0),
                films(LOVED, 100, has -> !won(has)),
                films(1, NOT_LIKED, TasteOf::won));
    }

    private static boolean won(FilmCounts has) {
        return has.wins() > 0;
    }

    private Graded graded(Predicate<FilmCounts> which) {
        BitSet of = new BitSet();
        List<BitSet> stars = new ArrayList<>();
        for (int i = 0; i < HALF_STARS; i++) {
            stars.add(new BitSet());
        }
        long sum = 0;
        int rated = 0;
        for (int film = next(0); film >= 0; film = next(film + 1)) {
            if (which.test(films.film(film).counts())) {
                of.set(film);
                var rating = films.film(film).rating();
                if (rating != null) {
                    sum += rating.value();
                    rated++;
                    stars.get(Math.clamp(rating.halfStars(), 1, HALF_STARS) - 1).set(film);
                }
            }
        }
        return new Graded(
                FilmSet.of(of, films),
                rated == 0 ? Double.NaN : (double) sum / rated,
                stars.stream().map(places -> FilmSet.of(places, films)).toList());
    }

    private Set<Long> films(int least, int most, Predicate<FilmCounts> which) {
        BitSet of = new BitSet();
        for (int film = next(0); film >= 0; film = next(film + 1)) {
            int rating = counts.rating(film);
            if (rating >= least && rating <= most && which.test(films.film(film).counts())) {
                of.set(film);
            }
        }
        return FilmSet.of(of, films);
    }

    private int next(int from) {
        return counts.seen().nextSetBit(from);
    }

    private List<Long> best() {
        Comparator<Integer> order =
                Comparator.<Integer>comparingInt(counts::rating)
                        .reversed()
                        .thenComparing(film -> !films.film(film).flags().liked())
                        .thenComparing(film -> films.film(film).sortKey());
        PriorityQueue<Integer> kept = new PriorityQueue<>(order.reversed());
        for (int film = next(0); film >= 0; film = next(film + 1)) {
            if (counts.rating(film) > 0) {
                kept.add(film);
                if (kept.size() > BEST) {
                    kept.remove();
                }
            }
        }
        return kept.stream().sorted(order).map(films::key).toList();
    }
}
