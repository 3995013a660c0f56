package app.matinee.awards;

import app.matinee.awards.SeasonEntry.Event;
import app.matinee.awards.SeasonEntry.Heading;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.awards.SeasonEntry.Showing;
import app.matinee.model.Honour;
import app.matinee.model.PartialDate;
import app.matinee.model.PartialDate.Precision;
import app.matinee.model.Release;
import app.matinee.model.Result;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lays a film's releases and ceremonies on one line of time, months named.
public final class SeasonTimeline {

    /// The order inside a ceremony; what has the same rank keeps the order of the categories.
    private static final List<Result> RANK =
            List.of(Result.WON, Result.NOMINATED, Result.SHORTLISTED, Result.NAMED);

    private SeasonTimeline() {}

    /// The line of time, from the earliest to the latest; what is undated comes last. On one day a
    /// release comes before prizes, and ceremonies keep the order they are given in.
    public static List<SeasonEntry> of(List<Release> releases, List<Honour> honours) {
        List<Event> events = new ArrayList<>();
        releases.forEach(release -> events.add(new Showing(release)));
        events.addAll(ceremonies(honours));
        events.sort(
                Comparator.comparing(
                        event -> event.date(), Comparator.nullsLast(Comparator.naturalOrder())));
        return withHeadings(events);
    }

    /// The ceremonies of some honours in the order of the first of each, wins first inside.
    public static List<Prizes> ceremonies(List<Honour> honours) {
        Map<Long, List<Honour>> byCeremony = new LinkedHashMap<>();
        for (Honour honour : honours) {
            byCeremony.computeIfAbsent(honour.ceremony().id(), _ -> new ArrayList<>()).add(honour);
        }
        return byCeremony.values().stream().map(SeasonTimeline::prizes).toList();
    }

    private static Prizes prizes(List<Honour> honours) {
        Honour any = honours.getFirst();
        return new Prizes(
                any.body(),
                any.ceremony(),
                honours.stream()
                        .sorted(Comparator.comparingInt(h -> RANK.indexOf(h.nomination().result())))
                        .toList());
    }

    private static List<SeasonEntry> withHeadings(List<Event> events) {
        List<SeasonEntry> entries = new ArrayList<>();
        Heading last = null;
        for (Event event : events) {
            PartialDate period = period(event.date());
            if (last == null || !Objects.equals(last.period(), period)) {
                last = heading(last == null ? null : last.period(), period);
                entries.add(last);
            }
            entries.add(event);
        }
        return List.copyOf(entries);
    }

    private static Heading heading(@Nullable PartialDate before, @Nullable PartialDate period) {
        boolean newYear = period != null && (before == null || before.year() != period.year());
        return new Heading(period, newYear, monthsBetween(before, period));
    }

    /// 0 where a month follows the other, or where one of the two is not known.
    private static int monthsBetween(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null
                || to == null
                || from.precision() == Precision.YEAR
                || to.precision() == Precision.YEAR) {
            return 0;
        }
        long months =
                ChronoUnit.MONTHS.between(YearMonth.parse(from.iso()), YearMonth.parse(to.iso()));
        return months > 1 ? (int) months : 0;
    }

    /// The month of a date, its year where no more is known.
    private static @Nullable PartialDate period(@Nullable PartialDate date) {
        return date == null || date.precision() != Precision.DAY
                ? date
                : new PartialDate(date.iso().substring(0, 7));
    }
}
