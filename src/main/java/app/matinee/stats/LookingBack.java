package app.matinee.stats;

import app.matinee.model.CreditRoll;
import app.matinee.model.CreditRoll.Part;
import app.matinee.model.Diary;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Computes [Figures] over the columns of a [Ledger].
public final class LookingBack {

    private static final int DECADE = 10;
    private static final int AGAIN = 10;

    private final Ledger ledger;
    private final FilmColumns films;
    private final Diary diary;
    private final Counts counts;
    private final int from;
    private final int to;

    private LookingBack(Ledger ledger, Span span) {
        this.ledger = ledger;
        this.films = ledger.films();
        this.diary = ledger.diary();
        Integer year = span.year();
        this.from = year == null ? 0 : diary.firstOf(year);
        this.to = year == null ? diary.size() : diary.firstOf(year - 1);
        this.counts = new Counts(ledger, from, to);
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

    /// @param today so that a streak may still go on
    public static Figures figures(Ledger ledger, Span span, LocalDate today) {
        LookingBack back = new LookingBack(ledger, span);
        return new Figures(
                span,
                back.seen(span),
                new TimesOf(ledger, back.from, back.to).times(today),
                new TasteOf(back.counts).taste(),
                back.most());
    }

    private Seen seen(Span span) {
        int rewatches = 0;
        BitSet rewatched = new BitSet();
        for (int i = from; i < to; i++) {
            if (diary.rewatch(i)) {
                rewatches++;
                mark(i, rewatched);
            }
        }
        long minutes = 0;
        int untimed = counts.unknown();
        BitSet seen = counts.seen();
        for (int film = seen.nextSetBit(0); film >= 0; film = seen.nextSetBit(film + 1)) {
            if (films.minutes(film) < 0) {
                untimed += counts.times(film);
            } else {
                minutes += (long) films.minutes(film) * counts.times(film);
            }
        }
        Set<Long> all = FilmSet.of(counts.seen(), films);
        return new Seen(
                to - from,
                all,
                span.year() == null ? all : fresh(),
                rewatches,
                FilmSet.of(rewatched, films),
                again(),
                minutes,
                untimed);
    }

    private void mark(int viewing, BitSet among) {
        if (ledger.film(viewing) >= 0) {
            among.set(ledger.film(viewing));
        }
    }

    /// Years before stand behind in the diary; what has no date stands behind them all.
    private Set<Long> fresh() {
        BitSet before = new BitSet();
        for (int i = to; i < diary.size() && diary.year(i) > 0; i++) {
            mark(i, before);
        }
        BitSet fresh = (BitSet) counts.seen().clone();
        fresh.andNot(before);
        return FilmSet.of(fresh, films);
    }

    private List<Seen.Again> again() {
        Comparator<Integer> order =
                Comparator.comparingInt((Integer film) -> -counts.times(film))
                        .thenComparing(film -> films.film(film).sortKey());
        Foremost foremost = new Foremost(AGAIN, order);
        counts.each(film -> {
            if (counts.times(film) > 1) {
                foremost.offer(film);
            }
        });
        return foremost.inOrder().stream()
                .map(film -> new Seen.Again(films.key(film), counts.times(film)))
                .toList();
    }

    private Rankings most() {
        CreditRoll roll = ledger.credits();
        Words words = new Words();
        return new Rankings(
                people(roll, Part.DIRECTOR),
                people(roll, Part.ACTOR),
                people(roll, Part.WRITER),
                Tally.most(
                        counts,
                        (film, sink) ->
                                films.film(film)
                                        .genres()
                                        .forEach(genre -> sink.accept(words.number(genre))),
                        words::word),
                Tally.most(
                        counts,
                        (film, sink) ->
                                films.film(film)
                                        .countries()
                                        .forEach(country -> sink.accept(words.number(country))),
                        words::word),
                decades(),
                prizes());
    }

    private List<Share> people(CreditRoll roll, Part part) {
        return Tally.most(
                counts,
                (film, sink) -> {
                    int place = ledger.credits(film);
                    if (place >= 0) {
                        roll.each(place, part, sink);
                    }
                },
                roll::name);
    }

    private List<Share> decades() {
        return Tally.most(
                counts,
                (film, sink) -> {
                    if (films.year(film) >= 0) {
                        sink.accept(films.year(film) / DECADE);
                    }
                },
                decade -> String.valueOf(decade * DECADE));
    }

    private List<Share> prizes() {
        return ledger.prizes().stream()
                .map(this::share)
                .filter(share -> share.viewings() > 0)
                .sorted(
                        Comparator.comparingInt((Share share) -> share.films().size())
                                .reversed()
                                .thenComparing(Share::name))
                .limit(Rankings.MOST)
                .toList();
    }

    private Share share(Prize prize) {
        BitSet won = new BitSet();
        int viewings = 0;
        long ratings = 0;
        int rated = 0;
        for (long key : prize.winners()) {
            int film = films.place(key);
            if (film >= 0 && counts.times(film) > 0) {
                won.set(film);
                viewings += counts.times(film);
                ratings += counts.rating(film);
                rated += counts.rating(film) > 0 ? 1 : 0;
            }
        }
        return new Share(
                prize.name(),
                viewings,
                FilmSet.of(won, films),
                rated == 0 ? Double.NaN : (double) ratings / rated);
    }
}
