package app.matinee.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is being written at the caret, which stands at the bar.
class TypingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    dir|              ; ; dir; 0
                    anora dir|ector:b ; ; dir; 6
                    -dir|             ; ; dir; 1
                    director:|        ; DIRECTOR; ~~; 9
                    director:bak|     ; DIRECTOR; bak; 9
                    director:"Sean B| ; DIRECTOR; Sean B; 9
                    director:"Sean B"|; ; ~~; 17
                    genre:drama,co|   ; GENRE; co; 12
                    genre:(drama OR c|; GENRE; c; 16
                    genre:(drama) c|  ; ; c; 14
                    anora |           ; ; ~~; 6
                    """)
    void isWhatStandsBeforeTheCaret(String typed, Key key, String prefix, int from) {
        String text = typed.replace("|", "");

        Typing typing = Typing.at(text, typed.indexOf('|'));

        assertThat(typing).isEqualTo(new Typing(key, from, typed.indexOf('|'), prefix));
    }
}
