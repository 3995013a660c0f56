package app.matinee.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.PartialDate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenDateTest {

    private static final Texts TEXTS = Texts.english();
    private final SpokenDate dates =
            new SpokenDate(
                    TEXTS, Clock.fixed(Instant.parse("2025-05-10T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01 | 2026-03-01",
                "2026-3-1 | 2026-03-01",
                "2024 | 2024",
                "2019-05 | 2019-05",
                "March 2025 | 2025-03",
                "mar 2025 | 2025-03",
                "sept 2024 | 2024-09",
                "1 March 2025 | 2025-03-01",
                "1st of March, 2025 | 2025-03-01",
                "March 1, 2025 | 2025-03-01",
                "12.4.2025 | 2025-04-12",
                "4/2025 | 2025-04",
                "today | 2025-05-10",
                "Yesterday | 2025-05-09",
                "12 April | 2025-04-12",
                "12 June | 2024-06-12",
                "May | 2025-05",
                "29 February 2024 | 2024-02-29"
            })
    void datesAreUnderstoodAsPreciselyAsTheyAreGiven(String typed, String iso) {
        assertThat(dates.read(typed, false)).isEqualTo(new SpokenDate.Known(new PartialDate(iso)));
    }

    @Test
    void whichNumberIsTheMonthFollowsTheChosenStyle() {
        assertThat(dates.read("3/4/2025", false)).isEqualTo(known("2025-04-03"));
        assertThat(dates.read("3/4/2025", true)).isEqualTo(known("2025-03-04"));
        assertThat(dates.read("4/2025", true)).isEqualTo(known("2025-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "unknown", "No date", "?"})
    void notKnowingIsAnAnswer(String typed) {
        assertThat(dates.read(typed, false)).isEqualTo(new SpokenDate.Unknown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 April 2025 | April has only 30 days",
                "2025-02-29 | February 2025 has only 28 days",
                "2025-13 | There is no month 13",
                "soonish | This is no date yet",
                "March 2025 2024 | This is no date yet",
                "12 | This is no date yet",
                "0000 | This is no date yet"
            })
    void whatIsNoDateIsSaidPlainly(String typed, String says) {
        assertThat(dates.read(typed, false))
                .isInstanceOfSatisfying(
                        SpokenDate.NoDate.class,
                        no -> assertThat(TEXTS.say(no.why())).startsWith(says));
    }

    private static SpokenDate.Answer known(String iso) {
        return new SpokenDate.Known(new PartialDate(iso));
    }
}
