package app.matinee.stats;

import app.matinee.model.Diary;
import app.matinee.model.DiaryEntry;
import app.matinee.model.DiaryStreaks;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Computes [Figures] in one pass over a diary.
public final class LookingBack {

    private static final int BEST = 10;
    private static final int MONTHS = 12;
    private static final int WEEKDAYS = 7;
    private static final int HALF_STARS = 10;
    private static final int DECADE = 10;
    private static final int YEAR_AND_MONTH = 7;

    private final Diary diary;
    private final LongFunction<@Nullable FilmSummary> films;

    private final Map<Long, FilmSummary> seen = new HashMap<>();
    private final Set<Long> all = new HashSet<>();
    private final Set<Long> before = new HashSet<>();
    private final List<Counter> months = counters(MONTHS);
    private final List<Counter> weekdays = counters(WEEKDAYS);
    private final Map<Integer, Counter> years = new TreeMap<>();
    private final Map<LocalDate, Integer> days = new HashMap<>();
    private final Shares directors = new Shares();
    private final Shares genres = new Shares();
    private final Shares countries = new Shares();
    private final Shares decades = new Shares();
    private final List<DiaryEntry> held = new ArrayList<>();
    private int rewatches;
    private int untimed;
    private long minutes;

    private LookingBack(Diary diary, LongFunction<@Nullable FilmSummary> films) {
        this.diary = diary;
        this.films = films;
    }

    /// The years that have viewings, the latest first.
    public static List<Integer> years(Diary diary) {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        diary.months().stream()
                .map(month -> month.period())
                .filter(period -> period != null)
                .forEach(period -> years.add(period.year()));
        return List.copyOf(years);
    }

    /// @param films gives a film by its key, null for one that is not known (any more)
    /// @param today so that a streak may still go on
    public static Figures figures(
            Diary diary, LongFunction<@Nullable FilmSummary> films, Span span, LocalDate today) {
        return new LookingBack(diary, films).over(span, today);
    }

    private Figures over(Span span, LocalDate today) {
        for (int i = 0; i < diary.size(); i++) {
            DiaryEntry entry = diary.entry(i);
            if (span.holds(entry.date())) {
                count(entry, diary.day(i));
            } else if (isBefore(entry.date(), span)) {
                before.add(entry.film());
            }
        }
        Set<Long> fresh = new HashSet<>(all);
        fresh.removeAll(before);
        List<LocalDate> sorted = days.keySet().stream().sorted().toList();
        Set<Long> prized = new HashSet<>();
        seen.values().stream()
                .filter(film -> film.counts().wins() > 0)
                .forEach(film -> prized.add(film.id()));
        return new Figures(
                span,
                held.size(),
                Set.copyOf(all),
                fresh,
                rewatches,
                minutes,
                untimed,
                shares(months),
                shares(weekdays),
                ratings(),
                mean(all),
                yearShares(),
                days,
                DiaryStreaks.of(Diary.of(held), today),
                sorted.isEmpty() ? null : sorted.getFirst(),
                sorted.isEmpty() ? null : sorted.getLast(),
                directors.ranked(),
                genres.ranked(),
                countries.ranked(),
                decades.ranked(),
                best(),
                prized,
                mean(prized));
    }

    private static boolean isBefore(@Nullable PartialDate date, Span span) {
        return date != null && span.year() != null && date.year() < span.year();
    }

    private void count(DiaryEntry entry, @Nullable LocalDate day) {
        held.add(entry);
        all.add(entry.film());
        rewatches += entry.rewatch() ? 1 : 0;
        if (entry.date() != null) {
            years.computeIfAbsent(entry.date().year(), _ -> new Counter()).add(entry.film());
            month(entry.date(), entry.film());
        }
        if (day != null) {
            weekdays.get(day.getDayOfWeek().ordinal()).add(entry.film());
            days.merge(day, 1, Integer::sum);
        }
        FilmSummary film = films.apply(entry.film());
        if (film == null) {
            untimed++;
            return;
        }
        seen.put(film.id(), film);
        if (film.minutes() == null) {
            untimed++;
        } else {
            minutes += film.minutes();
        }
        directors.add(film, List.of(film.directors().split(", ")));
        genres.add(film, film.genres());
        countries.add(film, film.countries());
        if (film.year() != null) {
            int decade = film.year() - Math.floorMod(film.year(), DECADE);
            decades.add(film, List.of(String.valueOf(decade)));
        }
    }

    private void month(PartialDate date, long film) {
        if (date.iso().length() >= YEAR_AND_MONTH) {
            months.get(Integer.parseInt(date.iso(), 5, YEAR_AND_MONTH, 10) - 1).add(film);
        }
    }

    private static List<Counter> counters(int count) {
        return Stream.generate(Counter::new).limit(count).toList();
    }

    private static List<Share> shares(List<Counter> counters) {
        return IntStream.range(0, counters.size())
                .mapToObj(i -> counters.get(i).share(String.valueOf(i + 1)))
                .toList();
    }

    private Map<Integer, Share> yearShares() {
        Map<Integer, Share> shares = new TreeMap<>();
        years.forEach((year, counter) -> shares.put(year, counter.share(String.valueOf(year))));
        return shares;
    }

    private List<Set<Long>> ratings() {
        List<Set<Long>> curve = new ArrayList<>();
        for (int i = 0; i < HALF_STARS; i++) {
            curve.add(new HashSet<>());
        }
        for (FilmSummary film : seen.values()) {
            if (film.rating() != null) {
                curve.get(Math.clamp(film.rating().halfStars(), 1, HALF_STARS) - 1).add(film.id());
            }
        }
        return curve;
    }

    private double mean(Set<Long> of) {
        return of.stream()
                .map(seen::get)
                .filter(film -> film != null && film.rating() != null)
                .mapToInt(film -> film.rating().value())
                .average()
                .orElse(Double.NaN);
    }

    private List<Long> best() {
        return seen.values().stream()
                .filter(film -> film.rating() != null)
                .sorted(
                        Comparator.comparing(
                                        FilmSummary::rating,
                                        Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(film -> !film.flags().liked())
                                .thenComparing(FilmSummary::sortKey))
                .limit(BEST)
                .map(FilmSummary::id)
                .toList();
    }
}
