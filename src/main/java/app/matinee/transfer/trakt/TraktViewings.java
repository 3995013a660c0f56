package app.matinee.transfer.trakt;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.Source;
import app.matinee.model.Completion;
import app.matinee.model.PartialDate;
import app.matinee.model.Uuid7;
import app.matinee.model.Viewing;
import app.matinee.transfer.reading.LocalDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When each film was seen: the history knows every time; without it, or where it is only a part,
/// the number of times is known and the last of them. All but the first are seen again.
final class TraktViewings {

    private final LocalDay days;
    private final Map<Integer, Plays> plays = new LinkedHashMap<>();
    private final Set<Long> taken = new HashSet<>();

    TraktViewings(LocalDay days) {
        this.days = days;
    }

    private static final class Plays {
        private final List<Time> times = new ArrayList<>();
        private @Nullable Time last;
        private int number;
    }

    private record Time(Source source, String at) {}

    /// Takes one time from the history; what the history repeats counts once.
    void seen(int film, TraktEntry entry) {
        if (entry.key() == 0 || taken.add(entry.key())) {
            of(film).times.add(new Time(entry.source(), entry.at()));
        }
    }

    void seenSoOften(int film, TraktEntry entry) {
        Plays known = of(film);
        known.number = Math.max(known.number, Math.max(1, entry.number()));
        if (known.last == null || known.last.at.compareTo(entry.at()) < 0) {
            known.last = new Time(entry.source(), entry.at());
        }
    }

    boolean has(int film) {
        return plays.containsKey(film);
    }

    private Plays of(int film) {
        return plays.computeIfAbsent(film, _ -> new Plays());
    }

    void gather(Gathering gathering) {
        plays.forEach((film, known) -> {
            List<Time> times = all(known);
            for (int i = 0; i < times.size(); i++) {
                Time time = times.get(i);
                PartialDate day = days.of(time.at).orElse(null);
                gathering.add(new IncomingViewing(time.source, film, viewing(day, i > 0)));
            }
        });
    }

    /// Every time, those without a day first.
    private static List<Time> all(Plays known) {
        List<Time> times = new ArrayList<>(known.times);
        Time last = known.last;
        if (last != null) {
            if (times.size() < known.number
                    && times.stream().noneMatch(time -> time.at.equals(last.at))) {
                times.add(last);
            }
            while (times.size() < Math.min(known.number, MOST)) {
                times.add(new Time(last.source, ""));
            }
        }
        times.sort(Comparator.comparing(Time::at));
        return times;
    }

    /// More than that nobody sees one film; the number is damaged then.
    private static final int MOST = 1000;

    private static Viewing viewing(@Nullable PartialDate day, boolean again) {
        return new Viewing(
                0,
                Uuid7.next(),
                0,
                day,
                "",
                "",
                "",
                again,
                Completion.WHOLE,
                null,
                null,
                "",
                List.of());
    }
}
