package app.matinee.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// Counts films and viewings by what films have in common, given as numbers from 0 on: a word, a
/// person. Goes twice over the films: to count all, and to gather the films of the most.
final class Tally {

    private static final int ROOM = 64;

    /// What a film has: gives its numbers, of which some may come twice.
    @FunctionalInterface
    interface Marks {
        void of(int film, IntConsumer sink);
    }

    private final Counts counts;
    private int[] films = new int[ROOM];
    private int[] viewings = new int[ROOM];
    private int[] rated = new int[ROOM];
    private int[] ratings = new int[ROOM];
    private int[] last = new int[ROOM];

    private Tally(Counts counts) {
        this.counts = counts;
    }

    /// The most frequent marks of the films that were seen.
    ///
    /// @param name what a mark is called
    static List<Share> most(Counts counts, Marks marks, IntFunction<String> name) {
        Tally tally = new Tally(counts);
        counts.each(film -> marks.of(film, mark -> tally.add(mark, film)));
        return tally.shares(marks, name);
    }

    private void add(int mark, int film) {
        if (mark >= films.length) {
            int room = Math.max(mark + 1, films.length * 2);
            films = Arrays.copyOf(films, room);
            viewings = Arrays.copyOf(viewings, room);
            rated = Arrays.copyOf(rated, room);
            ratings = Arrays.copyOf(ratings, room);
            last = Arrays.copyOf(last, room);
        }
        if (last[mark] == film + 1) {
            return;
        }
        last[mark] = film + 1;
        films[mark]++;
        viewings[mark] += counts.times(film);
        int rating = counts.rating(film);
        if (rating > 0) {
            rated[mark]++;
            ratings[mark] += rating;
        }
    }

    private List<Share> shares(Marks marks, IntFunction<String> name) {
        int[] most = mostFilms(name);
        int[] ranks = new int[films.length];
        List<BitSet> gathered = new ArrayList<>();
        for (int i = 0; i < most.length; i++) {
            ranks[most[i]] = i + 1;
            gathered.add(new BitSet());
        }
        counts.each(film ->
                marks.of(
                        film,
                        mark -> {
                            if (ranks[mark] > 0) {
                                gathered.get(ranks[mark] - 1).set(film);
                            }
                        }));
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < most.length; i++) {
            int mark = most[i];
            double mean = rated[mark] == 0 ? Double.NaN : (double) ratings[mark] / rated[mark];
            shares.add(
                    new Share(
                            name.apply(mark),
                            viewings[mark],
                            FilmSet.of(gathered.get(i), counts.films()),
                            mean));
        }
        return shares;
    }

    private int[] mostFilms(IntFunction<String> name) {
        Comparator<Integer> order =
                Comparator.comparingInt((Integer mark) -> -films[mark])
                        .thenComparingInt(mark -> -viewings[mark])
                        .thenComparing(name::apply);
        Foremost foremost = new Foremost(Rankings.MOST, order);
        for (int mark = 0; mark < films.length; mark++) {
            if (films[mark] > 0) {
                foremost.offer(mark);
            }
        }
        return foremost.inOrder().stream().mapToInt(Integer::intValue).toArray();
    }
}
