package app.matinee.stats;

import app.matinee.model.Diary;
import app.matinee.model.DiaryStreaks;
import app.matinee.stats.Times.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts when films were seen.
final class TimesOf {

    private static final int MONTHS = 12;
    private static final int WEEKDAYS = 7;

    /// Viewings, and the places of their films.
    private static final class Pot {
        private final BitSet films = new BitSet();
        private int viewings;
    }

    private final Ledger ledger;
    private final FilmColumns films;
    private final Diary diary;
    private final int from;
    private final int to;
    private final List<Pot> months = pots(MONTHS);
    private final List<Pot> weekdays = pots(WEEKDAYS);
    private final Map<Integer, Pot> years = new TreeMap<>();
    private final Map<LocalDate, Integer> days = new HashMap<>();

    TimesOf(Ledger ledger, int from, int to) {
        this.ledger = ledger;
        this.films = ledger.films();
        this.diary = ledger.diary();
        this.from = from;
        this.to = to;
    }

    Times times(LocalDate today) {
        LocalDate day = null;
        int ofDay = 0;
        for (int i = from; i < to; i++) {
            int film = ledger.film(i);
            int year = diary.year(i);
            if (year > 0) {
                count(years.computeIfAbsent(year, _ -> new Pot()), film);
            }
            int month = diary.month(i);
            if (month > 0) {
                count(months.get(month - 1), film);
            }
            LocalDate on = diary.day(i);
            if (on == null) {
                continue;
            }
            count(weekdays.get(on.getDayOfWeek().ordinal()), film);
            // The viewings of a day stand together, so that it is enough to count on.
            if (!on.equals(day)) {
                keep(day, ofDay);
                day = on;
                ofDay = 0;
            }
            ofDay++;
        }
        keep(day, ofDay);
        DiaryStreaks streaks = DiaryStreaks.of(diary, from, to, today);
        return new Times(
                shares(months),
                shares(weekdays),
                yearShares(),
                days,
                streaks,
                inARow(streaks),
                moment(to - 1, from - 1, -1),
                moment(from, to, 1));
    }

    private void keep(@Nullable LocalDate day, int viewings) {
        if (day != null) {
            days.merge(day, viewings, Integer::sum);
        }
    }

    private static void count(Pot pot, int film) {
        pot.viewings++;
        if (film >= 0) {
            pot.films.set(film);
        }
    }

    private Set<Long> inARow(DiaryStreaks streaks) {
        BitSet of = new BitSet();
        LocalDate first = streaks.first();
        LocalDate last = streaks.last();
        if (first != null && last != null) {
            first.datesUntil(last.plusDays(1))
                    .forEach(day -> diary.on(day).forEach(i -> films.mark(diary.film(i), of)));
        }
        return FilmSet.of(of, films);
    }

    private @Nullable Moment moment(int first, int end, int step) {
        for (int i = first; i != end; i += step) {
            LocalDate day = diary.day(i);
            if (day != null) {
                return new Moment(diary.film(i), day);
            }
        }
        return null;
    }

    private static List<Pot> pots(int count) {
        List<Pot> pots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pots.add(new Pot());
        }
        return pots;
    }

    private List<Share> shares(List<Pot> pots) {
        List<Share> shares = new ArrayList<>();
        for (Pot pot : pots) {
            shares.add(share(String.valueOf(shares.size() + 1), pot));
        }
        return shares;
    }

    private Map<Integer, Share> yearShares() {
        Map<Integer, Share> shares = new TreeMap<>();
        years.forEach((year, pot) -> shares.put(year, share(String.valueOf(year), pot)));
        return shares;
    }

    private Share share(String name, Pot pot) {
        return new Share(name, pot.viewings, FilmSet.of(pot.films, films), Double.NaN);
    }
}
