package app.matinee.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All viewings of a journal, the latest first, undated ones last; within a day the one logged last
/// stands first. Packed into columns: a viewing takes 22 bytes. Never changes.
public final class Diary {

    public static final Diary EMPTY = of(List.of());

    private static final int REWATCH = 1;
    private static final int TOLD = 2;
    private static final int COMPLETION = 2;
    private static final int LEAST_ROOM = 1024;

    private final long[] viewings;
    private final long[] films;
    private final int[] dates;
    private final byte[] ratings;
    private final byte[] flags;
    private final List<DiaryMonth> months;

    private Diary(long[] viewings, long[] films, int[] dates, byte[] ratings, byte[] flags) {
        this.viewings = viewings;
        this.films = films;
        this.dates = dates;
        this.ratings = ratings;
        this.flags = flags;
        this.months = readMonths();
    }

    /// @param entries in any order
    public static Diary of(Collection<DiaryEntry> entries) {
        Columns columns = new Columns(entries.size());
        entries.forEach(columns::add);
        return columns.sorted();
    }

    /// Takes in viewings one by one.
    public static final class Columns {

        private long[] viewings;
        private long[] films;
        private int[] dates;
        private byte[] ratings;
        private byte[] flags;
        private int size;

        public Columns(int room) {
            this.viewings = new long[room];
            this.films = new long[room];
            this.dates = new int[room];
            this.ratings = new byte[room];
            this.flags = new byte[room];
        }

        public void add(DiaryEntry entry) {
            makeRoom();
            Rating rating = entry.rating();
            viewings[size] = entry.viewing();
            films[size] = entry.film();
            dates[size] = DiaryDate.pack(entry.date());
            ratings[size] = (byte) (rating == null ? 0 : rating.value());
            flags[size] =
                    (byte)
                            ((entry.rewatch() ? REWATCH : 0)
                                    | (entry.told() ? TOLD : 0)
                                    | entry.completion().ordinal() << COMPLETION);
            size++;
        }

        private void copy(Diary from, int place) {
            makeRoom();
            viewings[size] = from.viewings[place];
            films[size] = from.films[place];
            dates[size] = from.dates[place];
            ratings[size] = from.ratings[place];
            flags[size] = from.flags[place];
            size++;
        }

        private void makeRoom() {
            if (size == viewings.length) {
                int room = Math.max(LEAST_ROOM, size * 2);
                viewings = Arrays.copyOf(viewings, room);
                films = Arrays.copyOf(films, room);
                dates = Arrays.copyOf(dates, room);
                ratings = Arrays.copyOf(ratings, room);
                flags = Arrays.copyOf(flags, room);
            }
        }

        private Diary asTheyCame() {
            return new Diary(
                    Arrays.copyOf(viewings, size),
                    Arrays.copyOf(films, size),
                    Arrays.copyOf(dates, size),
                    Arrays.copyOf(ratings, size),
                    Arrays.copyOf(flags, size));
        }

        public Diary sorted() {
            int[] order = order();
            return new Diary(
                    IntStream.of(order).mapToLong(i -> viewings[i]).toArray(),
                    IntStream.of(order).mapToLong(i -> films[i]).toArray(),
                    IntStream.of(order).map(i -> dates[i]).toArray(),
                    picked(ratings, order),
                    picked(flags, order));
        }

        /// Numbers sort much faster than things that are compared: the date stands above, the place
        /// among those sorted by key below.
        private int[] order() {
            long[] keyed = new long[size];
            int[] byKey = byKey();
            for (int rank = 0; rank < size; rank++) {
                keyed[rank] = (long) dates[byKey[rank]] << Integer.SIZE | rank;
            }
            Arrays.sort(keyed);
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[i] = byKey[(int) keyed[size - 1 - i]];
            }
            return order;
        }

        /// The places in the order of the keys, which is mostly the order they come in.
        private int[] byKey() {
            boolean sorted = true;
            for (int i = 1; i < size && sorted; i++) {
                sorted = viewings[i - 1] < viewings[i];
            }
            IntStream places = IntStream.range(0, size);
            return sorted
                    ? places.toArray()
                    : places.boxed()
                            .sorted((a, b) -> Long.compare(viewings[a], viewings[b]))
                            .mapToInt(Integer::intValue)
                            .toArray();
        }

        private static byte[] picked(byte[] from, int[] order) {
            byte[] to = new byte[order.length];
            for (int i = 0; i < order.length; i++) {
                to[i] = from[order[i]];
            }
            return to;
        }
    }

    public int size() {
        return viewings.length;
    }

    public DiaryEntry entry(int place) {
        return new DiaryEntry(
                viewings[place],
                films[place],
                DiaryDate.unpack(dates[place]),
                Rating.of(ratings[place]).orElse(null),
                (flags[place] & REWATCH) != 0,
                Completion.values()[flags[place] >> COMPLETION],
                (flags[place] & TOLD) != 0);
    }

    public long viewing(int place) {
        return viewings[place];
    }

    public long film(int place) {
        return films[place];
    }

    public boolean isRated(int place) {
        return ratings[place] != 0;
    }

    public boolean rewatch(int place) {
        return (flags[place] & REWATCH) != 0;
    }

    /// The year of a viewing, 0 where it has no date.
    public int year(int place) {
        return DiaryDate.year(dates[place]);
    }

    /// The month of a viewing, 1 to 12; 0 where it is not known.
    public int month(int place) {
        return DiaryDate.monthOfYear(dates[place]);
    }

    /// The place of the first viewing of a year; that of the year before is where it ends.
    public int firstOf(int year) {
        return first(DiaryDate.last(year));
    }

    /// The whole day of a viewing, null where less of it is known.
    public @Nullable LocalDate day(int place) {
        return DiaryDate.day(dates[place]);
    }

    /// The months, the latest first; dates that say only the year are a month of their own before
    /// the year's last one, undated viewings the last.
    public List<DiaryMonth> months() {
        return months;
    }

    /// The places of the viewings of a whole day, which stand one after another.
    public IntStream on(LocalDate day) {
        int wanted = DiaryDate.pack(PartialDate.of(day));
        int first = first(wanted);
        int end = first;
        while (end < dates.length && dates[end] == wanted) {
            end++;
        }
        return IntStream.range(first, end);
    }

    /// The place of the latest viewing that is not after a date; the size where there is none.
    public int first(PartialDate date) {
        return first(DiaryDate.pack(date));
    }

    /// Days run down, so the search runs the other way round.
    private int first(int wanted) {
        int low = 0;
        int high = dates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates[middle] > wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// How many viewings each whole day of a year has.
    public Map<LocalDate, Integer> days(int year) {
        Map<LocalDate, Integer> days = new HashMap<>();
        int from = firstOf(year);
        for (int i = from; i < dates.length && DiaryDate.year(dates[i]) == year; i++) {
            LocalDate day = day(i);
            if (day != null) {
                days.merge(day, 1, Integer::sum);
            }
        }
        return days;
    }

    /// What was seen on the day of another in the years before it, the latest first.
    public List<DiaryEntry> onThisDay(LocalDate today) {
        int wanted = DiaryDate.pack(PartialDate.of(today));
        List<DiaryEntry> found = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            if (dates[i] < wanted && DiaryDate.sameDay(dates[i], wanted)) {
                found.add(entry(i));
            }
        }
        return found;
    }

    /// How many different films there are.
    public int distinctFilms() {
        return (int) Arrays.stream(films).distinct().count();
    }

    /// The diary once the viewings of some films have been read again.
    ///
    /// @param fresh all viewings of those films
    public Diary with(Set<Long> changed, Collection<DiaryEntry> fresh) {
        Diary other = of(fresh);
        Columns columns = new Columns(size() + other.size());
        int at = 0;
        for (int i = 0; i < size(); i++) {
            if (!changed.contains(films[i])) {
                while (at < other.size() && other.isBefore(at, this, i)) {
                    columns.copy(other, at++);
                }
                columns.copy(this, i);
            }
        }
        while (at < other.size()) {
            columns.copy(other, at++);
        }
        return columns.asTheyCame();
    }

    private boolean isBefore(int place, Diary other, int there) {
        return dates[place] == other.dates[there]
                ? viewings[place] > other.viewings[there]
                : dates[place] > other.dates[there];
    }

    private List<DiaryMonth> readMonths() {
        List<DiaryMonth> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= dates.length; i++) {
            if (i == dates.length || DiaryDate.month(dates[i]) != DiaryDate.month(dates[from])) {
                found.add(new DiaryMonth(DiaryDate.period(dates[from]), from, i));
                from = i;
            }
        }
        return List.copyOf(found);
    }
}
