package app.matinee.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void sortsAtTheEndOfItsPeriod() {
        assertThat(
                        Stream.of("2019", "2019-05-21", "2019-05", "2018-12-31", "2019-06-01")
                                .map(PartialDate::new)
                                .sorted()
                                .map(PartialDate::iso))
                .containsExactly("2018-12-31", "2019-05-21", "2019-05", "2019-06-01", "2019");
    }

    @Test
    void knowsItsFirstAndLastDay() {
        assertThat(new PartialDate("2024-02").end()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(new PartialDate("2024").start()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2024-13",
                "24",
                "0000",
                "2024-5",
                "yesterday",
                "2024-05-21T10"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
        assertThatThrownBy(() -> new PartialDate(text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
