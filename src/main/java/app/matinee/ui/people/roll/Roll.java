package app.matinee.ui.people.roll;

import app.matinee.model.Department;
import app.matinee.model.FilmSummary;
import app.matinee.model.Filmographies;
import app.matinee.ui.mirror.TitleSearch;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Everyone with the figures of their films, counted once for what they do; then searched and
/// sorted in the time of a key. For jobs. Never changes.
final class Roll {

    /// A mean of fewer says little: those stand behind the others.
    private static final int TELLING = 2;

    private static final int LEAST_ROOM = 256;

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
        Shelved counted = new Shelved(shelved);
        long[] room = new long[LEAST_ROOM];
        for (int place = 0; place < all.size(); place++) {
            int most = all.to(place) - all.from(place);
            room = most > room.length ? new long[most * 2] : room;
            count(place, counted, room);
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

    /// A film on which somebody did several things counts once.
    ///
    /// @param room for the keys of their films
    private void count(int place, Shelved shelved, long[] room) {
        int size = 0;
        for (int credit = all.from(place); credit < all.to(place); credit++) {
            if (department == null || all.department(credit) == department) {
                room[size++] = all.film(credit);
            }
        }
        Arrays.sort(room, 0, size);
        for (int i = 0; i < size; i++) {
            int film = i > 0 && room[i] == room[i - 1] ? -1 : shelved.find(room[i]);
            if (film >= 0) {
                films[place]++;
                seen[place] += shelved.isSeen(film) ? 1 : 0;
                int rating = shelved.rating(film);
                rated[place] += rating > 0 ? 1 : 0;
                sums[place] += rating;
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
