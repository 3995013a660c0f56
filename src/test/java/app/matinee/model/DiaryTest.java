package app.matinee.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiaryTest {

    @Test
    void theLatestStandFirstAndDatesKnownInPartAtTheEndOfTheirPeriod() {
        Diary diary =
                diary(
                        "2019-05-21",
                        null,
                        "2019",
                        "2019-05",
                        "2019-06-01",
                        "2019-05-21",
                        "2020-01-01");

        assertThat(dates(diary))
                .containsExactly(
                        "2020-01-01",
                        "2019",
                        "2019-06-01",
                        "2019-05",
                        "2019-05-21",
                        "2019-05-21",
                        "none");
        assertThat(IntStream.range(4, 6).mapToLong(diary::viewing))
                .as("what was logged last of a day stands first")
                .containsExactly(6L, 1L);
        assertThat(diary.months().stream().map(month -> month.period() + " " + month.count()))
                .containsExactly("2020-01 1", "2019 1", "2019-06 1", "2019-05 3", "null 1");
    }

    @Test
    void aDayAMonthAndAYearAreFoundWhereTheyAreOrWouldBe() {
        Diary diary = diary("2019-05-21", "2019-05-21", "2019-06-01", "2021-03-03");

        assertThat(diary.on(LocalDate.of(2019, 5, 21)).boxed()).containsExactly(2, 3);
        assertThat(diary.on(LocalDate.of(2019, 5, 22))).isEmpty();
        assertThat(diary.first(new PartialDate("2020"))).isEqualTo(1);
        assertThat(diary.first(new PartialDate("2019-05"))).isEqualTo(2);
        assertThat(diary.first(new PartialDate("2018"))).as("nothing so early").isEqualTo(4);
        assertThat(diary.days(2019))
                .containsOnly(
                        Map.entry(LocalDate.of(2019, 5, 21), 2),
                        Map.entry(LocalDate.of(2019, 6, 1), 1));
    }

    @Test
    void everythingOfALineIsKept() {
        DiaryEntry line =
                new DiaryEntry(
                        7,
                        3_000_000_000L,
                        new PartialDate("0987-12-31"),
                        new Rating(73),
                        true,
                        Completion.PART,
                        true);

        assertThat(Diary.of(List.of(line)).entry(0)).isEqualTo(line);
    }

    @Test
    void changedFilmsAreReadAgainAndTheOthersStay() {
        Diary diary = diary("2020-01-01", "2020-01-02", "2020-01-03");

        Diary now = diary.with(Set.of(2L), List.of(entry(2, "2019-01-01"), entry(9, "2020-01-09")));

        assertThat(dates(now))
                .containsExactly("2020-01-09", "2020-01-03", "2020-01-01", "2019-01-01");
    }

    @Test
    void streaksRunUpToTodayOrYesterday() {
        Diary diary =
                diary(
                        "2025-12-30",
                        "2025-12-31",
                        "2026-01-01",
                        "2026-01-01",
                        "2026-03-02",
                        "2026-03-03",
                        "2026",
                        null);
        LocalDate fourth = LocalDate.of(2026, 3, 4);

        assertThat(DiaryStreaks.of(diary, fourth))
                .as("the fourth may still become one")
                .isEqualTo(
                        new DiaryStreaks(
                                2, 3, LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 1)));
        assertThat(DiaryStreaks.of(diary, fourth.plusDays(1)).now()).isZero();
        assertThat(DiaryStreaks.of(Diary.EMPTY, fourth).first()).isNull();
        assertThat(DiaryStreaks.of(diary("2026-03-04"), fourth))
                .isEqualTo(new DiaryStreaks(1, 1, fourth, fourth));
    }

    @Test
    void onThisDayLooksAtTheYearsBefore() {
        Diary diary = diary("2026-03-04", "2024-03-04", "2020-03-05", "2020-03-04", "2020-03");

        assertThat(diary.onThisDay(LocalDate.of(2026, 3, 4)).stream().map(DiaryEntry::date))
                .containsExactly(new PartialDate("2024-03-04"), new PartialDate("2020-03-04"));
    }

    /// A viewing a date, of a film each; the keys run from 1.
    private static Diary diary(@Nullable String... dates) {
        List<DiaryEntry> entries = new ArrayList<>();
        for (String date : dates) {
            entries.add(entry(entries.size() + 1, date));
        }
        return Diary.of(entries);
    }

    private static DiaryEntry entry(long key, @Nullable String date) {
        return new DiaryEntry(
                key,
                key,
                date == null ? null : new PartialDate(date),
                null,
                false,
                Completion.WHOLE,
                false);
    }

    private static List<String> dates(Diary diary) {
        return IntStream.range(0, diary.size())
                .mapToObj(i -> Objects.toString(diary.entry(i).date(), "none"))
                .toList();
    }
}
