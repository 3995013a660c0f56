package app.matinee.ui.people.roll;

import app.matinee.model.Department;
import app.matinee.model.FilmSummary;
import app.matinee.model.Filmographies;
import app.matinee.ui.mirror.TitleSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Everyone with the figures of their films, counted once for what they do; then searched and
/// sorted in the time of a key. For jobs. Never changes.
final class Roll {

    /// A mean of fewer says little: those stand behind the others.
    private static final int TELLING = 2;

    private final Filmographies all;
    private final @Nullable Department department;
    private final int[] films;
    private final int[] seen;
    private final int[] rated;
    private final int[] sums;

    /// @param shelved every film, of which those known only through awards do not count
    Roll(Filmographies all, Collection<FilmSummary> shelved, @Nullable Department department) {
        this.all = all;
        this.department = department;
        this.films = new int[all.size()];
        this.seen = new int[all.size()];
        this.rated = new int[all.size()];
        this.sums = new int[all.size()];
        Map<Long, FilmSummary> byKey = HashMap.newHashMap(shelved.size());
        for (FilmSummary film : shelved) {
            if (!film.flags().reference()) {
                byKey.put(film.id(), film);
            }
        }
        for (int place = 0; place < all.size(); place++) {
            count(place, byKey);
        }
    }

    boolean isOf(Filmographies filmographies, @Nullable Department wanted) {
        return all == filmographies && department == wanted;
    }

    PersonLine line(int place) {
        return new PersonLine(all.person(place), films[place], seen[place], mean(place));
    }

    /// The places of those who meet what is asked, in order.
    int[] places(Asked asked) {
        String[] words = asked.words().isBlank() ? null : TitleSearch.words(asked.words());
        boolean[] doubled = asked.namesakes() ? doubled() : null;
        IntStream found =
                IntStream.range(0, all.size())
                        .filter(i -> films[i] > 0)
                        .filter(i -> doubled == null || doubled[i])
                        .filter(i -> words == null || TitleSearch.holds(all.folded(i), words));
        return sorted(found.toArray(), asked);
    }

    private void count(int place, Map<Long, FilmSummary> byKey) {
        int from = all.from(place);
        int to = all.to(place);
        List<Long> counted = to - from > 1 ? new ArrayList<>() : List.of();
        for (int credit = from; credit < to; credit++) {
            long key = all.film(credit);
            FilmSummary film = byKey.get(key);
            boolean wanted = department == null || all.department(credit) == department;
            if (film == null || !wanted || counted.contains(key)) {
                continue;
            }
            if (to - from > 1) {
                counted.add(key);
            }
            films[place]++;
            seen[place] += film.flags().seen() ? 1 : 0;
            if (film.rating() != null) {
                rated[place]++;
                sums[place] += film.rating().value();
            }
        }
    }

    private int mean(int place) {
        return rated[place] == 0 ? 0 : Math.round((float) sums[place] / rated[place]);
    }

    /// Numbers sort much faster than things that are compared: the figure stands above, the place
    /// in the row of names below.
    private int[] sorted(int[] places, Asked asked) {
        long[] keys = new long[places.length];
        int[] byRank = new int[all.size()];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            byRank[all.rank(place)] = place;
            long figure = figure(place, asked.sort());
            keys[i] = (asked.ascending() ? figure : Integer.MAX_VALUE - figure) << Integer.SIZE;
            keys[i] |= all.rank(place);
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = byRank[(int) keys[i]];
        }
        boolean fromTheEnd = asked.sort() == PeopleSort.NAME && !asked.ascending();
        return fromTheEnd ? reversed(sorted) : sorted;
    }

    private long figure(int place, PeopleSort sort) {
        return switch (sort) {
            case NAME -> 0;
            case FILMS -> films[place];
            case RATING -> rated[place] < TELLING ? 0 : mean(place) * 1000L + rated[place];
        };
    }

    private static int[] reversed(int[] of) {
        return IntStream.range(0, of.length).map(i -> of[of.length - 1 - i]).toArray();
    }

    /// Who shares a folded name with somebody else of the roll.
    private boolean[] doubled() {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            times.merge(own(i), 1, Integer::sum);
        }
        boolean[] doubled = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            doubled[i] = times.getOrDefault(own(i), 0) > 1 && !own(i).isEmpty();
        }
        return doubled;
    }

    private String own(int place) {
        String folded = all.folded(place);
        int end = folded.indexOf('\n');
        return end < 0 ? folded : folded.substring(0, end);
    }
}
