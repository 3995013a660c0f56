package app.matinee.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which snapshots are kept: the newest of each of the last seven days, four weeks and twelve
/// months that have any, and the newest of each reason.
///
/// Days, weeks and months without a snapshot do not count, so that a journal left alone for a year
/// still has its seven days.
public final class Rotation {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private final ZoneId zone;

    /// @param zone where days begin
    public Rotation(ZoneId zone) {
        this.zone = zone;
    }

    /// Those that can go, in no order.
    public Set<Snapshot> superfluous(List<Snapshot> all) {
        List<Snapshot> newestFirst =
                all.stream().sorted(Comparator.comparing(Snapshot::taken).reversed()).toList();
        Set<Snapshot> going = new HashSet<>(newestFirst);
        keep(going, newestFirst, this::day, DAYS);
        keep(going, newestFirst, this::week, WEEKS);
        keep(going, newestFirst, snapshot -> YearMonth.from(day(snapshot)), MONTHS);
        keep(going, newestFirst, Snapshot::reason, SnapshotReason.values().length);
        return going;
    }

    private static void keep(
            Set<Snapshot> going,
            List<Snapshot> newestFirst,
            Function<Snapshot, Object> period,
            int periods) {
        Set<Object> seen = new HashSet<>();
        for (Snapshot snapshot : newestFirst) {
            if (seen.size() < periods && seen.add(period.apply(snapshot))) {
                going.remove(snapshot);
            }
        }
    }

    private LocalDate day(Snapshot snapshot) {
        return LocalDate.ofInstant(snapshot.taken(), zone);
    }

    private String week(Snapshot snapshot) {
        LocalDate day = day(snapshot);
        return day.get(IsoFields.WEEK_BASED_YEAR)
                + "/"
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
