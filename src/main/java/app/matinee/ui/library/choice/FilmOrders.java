package app.matinee.ui.library.choice;

import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// All films in every order asked for. Texts are compared once, for the order of titles; any other
/// order sorts whole numbers whose lower half is the place among titles.
///
/// Not for two threads at a time.
final class FilmOrders {

    private static final int LAST = Integer.MAX_VALUE;
    private static final int SECONDS_TO_2000 = 946_684_800;
    private static final Comparator<FilmSummary> BY_TITLE =
            Comparator.comparing(FilmSummary::sortKey)
                    .thenComparingInt(film -> film.year() == null ? LAST : film.year())
                    .thenComparingLong(FilmSummary::id);

    private FilmSummary[] source = {};
    private FilmSummary[] byTitle = {};
    private final Map<FilmSort, FilmSummary[]> kept = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    /// Takes the films as they are now; what stayed the same is not sorted again.
    void update(FilmSummary[] all) {
        if (source == all) {
            return;
        }
        source = all;
        kept.clear();
        Map<Long, FilmSummary> fresh = HashMap.newHashMap(all.length);
        for (FilmSummary film : all) {
            fresh.put(film.id(), film);
        }
        List<FilmSummary> films = new ArrayList<>(all.length);
        for (FilmSummary film : byTitle) {
            if (fresh.remove(film.id(), film)) {
                films.add(film);
            }
        }
        films.addAll(fresh.values());
        byTitle = films.toArray(FilmSummary[]::new);
        // Two sorted runs or nearly so: the sort sees that and merges them.
        Arrays.sort(byTitle, BY_TITLE);
    }

    /// The films in an order; the array is shared and must not be changed.
    FilmSummary[] sorted(FilmSort sort) {
        return kept.computeIfAbsent(sort, this::sort);
    }

    private FilmSummary[] sort(FilmSort sort) {
        if (sort.key() == SortKey.TITLE && sort.ascending()) {
            return byTitle;
        }
        ToIntFunction<FilmSummary> value = value(sort.key());
        long[] keys = new long[byTitle.length];
        for (int i = 0; i < keys.length; i++) {
            int given = sort.key() == SortKey.TITLE ? i : value.applyAsInt(byTitle[i]);
            int key = given == LAST || sort.ascending() ? given : LAST - 1 - given;
            keys[i] = (long) key << 32 | i;
        }
        Arrays.sort(keys);
        FilmSummary[] sorted = new FilmSummary[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = byTitle[(int) keys[i]];
        }
        return sorted;
    }

    /// The value as a number from 0 on, [#LAST] where there is none.
    private ToIntFunction<FilmSummary> value(SortKey key) {
        return switch (key) {
            case TITLE -> _ -> 0;
            case SEEN -> film -> film.flags().seen() ? 1 : 0;
            case YEAR -> film -> film.year() == null ? LAST : film.year();
            case RATING -> film -> film.rating() == null ? LAST : film.rating().value();
            case LENGTH -> film -> film.minutes() == null ? LAST : film.minutes();
            case LAST_SEEN -> FilmOrders::lastSeen;
            case VIEWINGS -> film -> film.counts().viewings();
            case PRIZES -> FilmOrders::prizes;
            case ADDED -> film -> (int) (film.added() / 1000 - SECONDS_TO_2000);
            case DIRECTOR -> ranked(FilmSummary::directors);
            case PRIORITY -> film -> film.watchlist() == null ? LAST : film.watchlist().priority();
            case SINCE -> FilmOrders::since;
            case WHY -> ranked(film -> film.watchlist() == null ? "" : film.watchlist().why());
            case GENRES -> ranked(film -> String.join(", ", film.genres()));
            case COUNTRIES -> ranked(film -> String.join(", ", film.countries()));
            case TAGS -> ranked(film -> String.join(", ", film.tags()));
        };
    }

    private static int prizes(FilmSummary film) {
        int value = film.counts().wins() * 100_000 + film.counts().unwon();
        return value == 0 ? LAST : value;
    }

    private static int lastSeen(FilmSummary film) {
        return number(film.lastSeen());
    }

    private static int since(FilmSummary film) {
        return number(film.watchlist() == null ? null : film.watchlist().since());
    }

    private static int number(@Nullable PartialDate date) {
        return date == null ? LAST : Integer.parseInt(date.sortKey().replace("-", ""));
    }

    private ToIntFunction<FilmSummary> ranked(Function<FilmSummary, String> text) {
        Map<String, Integer> ranks = new HashMap<>();
        for (FilmSummary film : byTitle) {
            ranks.put(text.apply(film), LAST);
        }
        List<String> texts = new ArrayList<>(ranks.keySet());
        texts.sort(Comparator.comparing(this::fold));
        for (int i = 0; i < texts.size(); i++) {
            ranks.put(texts.get(i), texts.get(i).isEmpty() ? LAST : i);
        }
        return film -> ranks.getOrDefault(text.apply(film), LAST);
    }

    private String fold(String text) {
        return folded.computeIfAbsent(text, TextFold::fold);
    }
}
