package app.matinee.stats;

import app.matinee.model.CreditRoll;
import app.matinee.model.CreditRoll.Part;
import app.matinee.model.Diary;
import app.matinee.model.FilmSummary;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
        this.counts = new Counts(films, diary, from, to);
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
                films.mark(diary.film(i), rewatched);
            }
        }
        long minutes = 0;
        int untimed = counts.unknown();
        for (int film : counts.seen().stream().toArray()) {
            Integer length = films.film(film).minutes();
            if (length == null) {
                untimed += counts.times(film);
            } else {
                minutes += (long) length * counts.times(film);
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

    /// Years before stand behind in the diary; what has no date stands behind them all.
    private Set<Long> fresh() {
        BitSet before = new BitSet();
        for (int i = to; i < diary.size() && diary.year(i) > 0; i++) {
            films.mark(diary.film(i), before);
        }
        BitSet fresh = (BitSet) counts.seen().clone();
        fresh.andNot(before);
        return FilmSet.of(fresh, films);
    }

    private List<Seen.Again> again() {
        Comparator<Integer> order =
                Comparator.<Integer>comparingInt(counts::times)
                        .reversed()
                        .thenComparing(film -> films.film(film).sortKey());
        PriorityQueue<Integer> kept = new PriorityQueue<>(order.reversed());
        counts.seen().stream()
                .filter(film -> counts.times(film) > 1)
                .forEach(film -> {
                    kept.add(film);
                    if (kept.size() > AGAIN) {
                        kept.remove();
                    }
                });
        return kept.stream()
                .sorted(order)
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
                (film, sink) ->
                        roll.of(
                                films.key(film),
                                (person, as) -> {
                                    if (as == part) {
                                        sink.accept(person);
                                    }
                                }),
                roll::name);
    }

    private List<Share> decades() {
        return Tally.most(
                counts,
                (film, sink) -> {
                    FilmSummary summary = films.film(film);
                    if (summary.year() != null) {
                        sink.accept(summary.year() / DECADE);
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
