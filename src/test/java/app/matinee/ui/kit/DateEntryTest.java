package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateEntryTest {

    private final DateEntry entry = new DateEntry(Texts.english());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024|2024",
                "2024-05|2024-05",
                "May 2024|2024-05",
                "21 May 2024|2024-05-21",
                "21. sept 2024|2024-09-21",
                "May 21, 2024|2024-05-21",
                "21.5.2024|2024-05-21"
            })
    void datesAsPeopleTypeThem(String typed, String iso) {
        assertThat(entry.read(typed)).contains(new PartialDate(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sometime", "31 February 2024", "ma 2024", "21.13.2024"})
    void whatIsNoDate(String typed) {
        assertThat(entry.read(typed)).isEmpty();
    }
}
