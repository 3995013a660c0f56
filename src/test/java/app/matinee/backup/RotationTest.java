package app.matinee.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotationTest {

    private final Rotation rotation = new Rotation(ZoneOffset.UTC);

    @Test
    void aYearOfDaysLeavesSevenDaysFourWeeksAndTwelveMonths() {
        List<Snapshot> all = new ArrayList<>();
        Instant first = Instant.parse("2025-11-25T20:00:00Z");
        for (int day = 0; day < 500; day++) {
            all.add(daily(first.plusSeconds(86_400L * day)));
        }

        List<String> kept = kept(all);

        // The 500th day is Wednesday, 8 April 2027.
        assertThat(kept)
                .containsExactly(
                        "2027-04-08",
                        "2027-04-07",
                        "2027-04-06",
                        "2027-04-05",
                        "2027-04-04",
                        "2027-04-03",
                        "2027-04-02",
                        "2027-03-31",
                        "2027-03-28",
                        "2027-03-21",
                        "2027-02-28",
                        "2027-01-31",
                        "2026-12-31",
                        "2026-11-30",
                        "2026-10-31",
                        "2026-09-30",
                        "2026-08-31",
                        "2026-07-31",
                        "2026-06-30",
                        "2026-05-31");
    }

    @Test
    void ofOneDayTheNewestStaysAndTheNewestOfEachReason() {
        Snapshot dawn = at("2026-11-24T05:00:00Z", SnapshotReason.DAILY);
        Snapshot update = at("2026-11-24T06:00:00Z", SnapshotReason.MIGRATION);
        Snapshot first = at("2026-11-24T07:00:00Z", SnapshotReason.IMPORT);
        Snapshot second = at("2026-11-24T08:00:00Z", SnapshotReason.IMPORT);
        Snapshot hand = at("2026-11-24T09:00:00Z", SnapshotReason.MANUAL);
        Snapshot last = at("2026-11-24T10:00:00Z", SnapshotReason.MANUAL);

        assertThat(rotation.superfluous(List.of(hand, dawn, last, first, update, second)))
                .containsExactlyInAnyOrder(first, hand);
    }

    @Test
    void anOldReasonOutlivesTheYears() {
        Snapshot update = at("2019-01-01T00:00:00Z", SnapshotReason.MIGRATION);
        List<Snapshot> all = new ArrayList<>(List.of(update));
        for (int month = 1; month <= 12; month++) {
            for (int year = 2024; year <= 2026; year++) {
                all.add(daily(Instant.parse("%d-%02d-15T12:00:00Z".formatted(year, month))));
            }
        }
        assertThat(rotation.superfluous(all)).doesNotContain(update);
    }

    @Test
    void aJournalLeftAloneKeepsItsDays() {
        List<Snapshot> few =
                List.of(
                        daily(Instant.parse("2020-01-01T00:00:00Z")),
                        daily(Instant.parse("2022-05-01T00:00:00Z")),
                        daily(Instant.parse("2026-05-01T00:00:00Z")));
        assertThat(rotation.superfluous(few)).isEmpty();
        assertThat(rotation.superfluous(List.of())).isEqualTo(Set.of());
    }

    @Test
    void aDayBeginsWhereTheUserLives() {
        Snapshot evening = daily(Instant.parse("2026-11-24T14:30:00Z"));
        Snapshot night = daily(Instant.parse("2026-11-24T15:30:00Z"));
        Rotation tokyo = new Rotation(ZoneId.of("Asia/Tokyo"));
        assertThat(tokyo.superfluous(List.of(evening, night))).isEmpty();
        assertThat(rotation.superfluous(List.of(evening, night))).containsExactly(evening);
    }

    private List<String> kept(List<Snapshot> all) {
        Set<Snapshot> going = rotation.superfluous(all);
        return all.reversed().stream()
                .filter(snapshot -> !going.contains(snapshot))
                .map(snapshot -> snapshot.taken().toString().substring(0, 10))
                .toList();
    }

    private static Snapshot daily(Instant taken) {
        return at(taken.toString(), SnapshotReason.DAILY);
    }

    private static Snapshot at(String taken, SnapshotReason reason) {
        Instant time = Instant.parse(taken);
        return new Snapshot(Path.of(Snapshot.name(time, reason)), time, reason, 1);
    }
}
