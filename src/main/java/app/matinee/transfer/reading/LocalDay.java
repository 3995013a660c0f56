package app.matinee.transfer.reading;

import app.matinee.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/// The day that an instant was where its owner lives.
///
/// An instant that is the first or last second of a day in UTC stands for a day whose time nobody
/// knows, and stays that day. 1970-01-01 stands for no day at all.
public final class LocalDay {

    private static final Set<LocalTime> NO_TIME = Set.of(LocalTime.MIN, LocalTime.of(23, 59, 59));
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final ZoneId zone;

    public LocalDay(ZoneId zone) {
        this.zone = zone;
    }

    /// The day of an ISO instant, or of a day written as such; empty where it is unknown or none.
    public Optional<PartialDate> of(String instant) {
        Optional<PartialDate> day = PartialDate.parse(instant);
        if (day.isPresent()) {
            return day.filter(known -> !known.end().equals(NO_DAY));
        }
        try {
            OffsetDateTime at = OffsetDateTime.parse(instant.strip());
            LocalDate utc = at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
            LocalTime time = at.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime().withNano(0);
            if (utc.equals(NO_DAY)) {
                return Optional.empty();
            }
            LocalDate local =
                    NO_TIME.contains(time) ? utc : at.atZoneSameInstant(zone).toLocalDate();
            return PartialDate.parse(local.toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
