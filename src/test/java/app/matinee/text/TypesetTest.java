package app.matinee.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Palme d'Or, Palme d’Or",
                "Palme d’Or, Palme d’Or",
                "Critics' Choice, Critics’ Choice",
                "'Round Midnight, ’Round Midnight",
                "The '60s, The ’60s",
                "Rock 'n' Roll, Rock ’n’ Roll",
                "The 'burbs, The ’burbs",
                "A film called 'Marty', A film called ‘Marty’",
                "Anora, Anora"
            })
    void showsStraightQuotesAsPrintDoes(String typed, String shown) {
        assertThat(Typeset.of(typed)).isEqualTo(shown);
    }
}
