package app.matinee.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SayTest {

    private final Say say = new Say(Texts.english());

    @Test
    void writesNumbersAndSizes() {
        assertThat(say.number(12_345)).isEqualTo("12,345");
        assertThat(say.percent(0.42)).isEqualTo("42%");
        assertThat(say.bytes(999)).isEqualTo("999 bytes");
        assertThat(say.bytes(12_345)).isEqualTo("12 kB");
        assertThat(say.bytes(3_400_000)).isEqualTo("3.4 MB");
        assertThat(say.bytes(2_500_000_000L)).isEqualTo("2.5 GB");
    }

    @Test
    void writesTimes() {
        assertThat(say.minutes(139)).isEqualTo("139 min");
        assertThat(say.hours(139)).isEqualTo("2 h 19 min");
        assertThat(say.hours(120)).isEqualTo("2 h");
        assertThat(say.hours(45)).isEqualTo("45 min");
        assertThat(say.clock(LocalTime.of(7, 5))).isEqualTo("07:05");
        assertThat(say.day(LocalDate.of(2025, 4, 12))).isEqualTo("12 April 2025");
    }
}
