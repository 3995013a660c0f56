package app.matinee.ui.film.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Department;
import app.matinee.model.Money;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type for amounts, years, times, words and jobs.
class TypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 m|6000000|USD",
                "56.5 million|56500000|USD",
                "USD 6,000,000|6000000|USD",
                "€ 750 000|750000|EUR",
                "£1.2bn|1200000000|GBP",
                "6.000.000 EUR|6000000|EUR",
                "1,5 mio euros|1500000|EUR",
                "$24.99|25|USD",
                "900k|900000|USD",
                "0|0|USD"
            })
    void amounts(String typed, long amount, String currency) {
        assertThat(MoneyText.read(typed, "USD")).contains(new Money(amount, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lot", "6 apples", "XXA 5", "-5", "99999999999999999999 m"})
    void noAmounts(String typed) {
        assertThat(MoneyText.read(typed, "USD")).isEmpty();
    }

    @Test
    void anAmountIsReadAsItWasTyped() {
        Money money = new Money(56_500_000, "EUR");

        assertThat(MoneyText.brief(money, Locale.ENGLISH)).isEqualTo("56.5 m");
        assertThat(MoneyText.read(MoneyText.exact(money, Locale.ENGLISH), "USD")).contains(money);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"139|139", "139 min|139", "2 h 19|139", "2:19|139", "2h19m|139", "3 h|180"})
    void runningTimes(String typed, int minutes) {
        assertThat(Numbers.minutes(typed)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "long", "2:75"})
    void noRunningTimes(String typed) {
        assertThat(Numbers.minutes(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "1492", "20245", "next year"})
    void noYears(String typed) {
        assertThat(Numbers.year(typed)).isEmpty();
    }

    @Test
    void wordsAreKeptOnceAndInOrder() {
        assertThat(WordList.split(" Drama, comedy;  drama ,, 35 mm"))
                .containsExactly("Drama", "comedy", "35 mm");
    }

    @ParameterizedTest
    @CsvSource({
        "director,DIRECTING",
        "Director of photography,CAMERA",
        "Casting director,CREW",
        "art director,ART",
        "Production designer,ART",
        "producer,PRODUCTION",
        "story,WRITING",
        "sound editor,SOUND",
        "editor,EDITING",
        "creative consultant,CREW"
    })
    void jobsBelongToDepartments(String job, Department department) {
        assertThat(CrewMember.department(job)).isEqualTo(department);
    }
}
