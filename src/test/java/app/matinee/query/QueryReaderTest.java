package app.matinee.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed and what it is read as, written down again as one would type it.
class QueryReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    the florida project             | the florida project
                    War and Peace                   | War and Peace
                    Not One Less or more            | Not One Less or more
                    director:baker year:2010.. -seen| director:baker year:2010.. -seen
                    dir:"Sean Baker"                | director:"Sean Baker"
                    director: baker                 | director:baker
                    country:france OR country:italy | country:france OR country:italy
                    country:france or country:italy | country:france OR country:italy
                    country:(france OR italy)       | country:france OR country:italy
                    country:france,italy noir       | (country:france OR country:italy) noir
                    not (genre:horror tag:lent)     | -(genre:horror tag:lent)
                    NOT horror                      | -horror
                    not horror                      | not horror
                    -"black and white"              | -"black and white"
                    (a OR b) c                      | (a OR b) c
                    a AND b                         | a b
                    rating:4..                      | rating:4..
                    rating:4½                       | rating:4.5
                    rating:>3                       | rating:3.5..
                    rating:7/10                     | rating:70/100
                    rating:none                     | rating:none
                    rating:(4 OR 4.5)               | rating:4 OR rating:4.5
                    runtime:..100                   | runtime:..100
                    runtime:1h40..                  | runtime:100..
                    year:1990s                      | year:1990s
                    year:1990..1999                 | year:1990s
                    year:>=2010                     | year:2010..
                    seen:2024                       | seen:2024
                    seen:2024-03..2024-06           | seen:2024-03..2024-06
                    seen:no                         | -seen
                    award:oscar                     | award:oscar
                    won:"Palme d’Or"                | won:"Palme d’Or"
                    won:any nominated:none          | won:any nominated:none
                    owned:yes format:blu-ray        | is:owned owned:blu-ray
                    shelf:library is:liked          | shelf:catalogued is:liked
                    --seen                          | --seen
                    Mission: Impossible             | Mission: Impossible
                    text:harbour                    | harbour
                    """)
    void reads(String typed, String read) {
        Reading reading = QueryReader.read(typed);

        assertThat(QueryText.of(reading.query())).isEqualTo(read);
        assertThat(reading.doubts()).isEmpty();
        assertThat(QueryReader.read(read).query()).isEqualTo(reading.query());
    }

    /// What one is only half through with asks nothing yet.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "director:",
                "(",
                "()",
                "director:()",
                "year:..",
                "-",
                "won:\"",
                "OR"
            })
    void halfWrittenAsksNothingOrAWord(String typed) {
        assertThat(QueryReader.read(typed).query().terms())
                .allMatch(term -> term instanceof Query.Words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    directr:baker     | UNKNOWN_KEY | director:baker
                    nonsense:baker    | UNKNOWN_KEY | ''
                    year:soon         | NUMBER      | ''
                    rating:6          | NUMBER      | ''
                    year:2019..2010   | BACKWARDS   | 2010..2019
                    seen:2024-13      | DATE        | ''
                    seen:2025..2024   | BACKWARDS   | 2024..2025
                    shelf:watchlst    | CHOICE      | watchlist
                    is:sen            | CHOICE      | seen
                    liked:maybe       | FACT        | yes
                    anora)            | STRAY       | ''
                    """)
    void saysWhatItDidNotUnderstand(String typed, Doubt.Kind kind, String better) {
        List<Doubt> doubts = QueryReader.read("anora " + typed).doubts();

        assertThat(doubts).extracting(Doubt::kind).containsExactly(kind);
        assertThat(doubts.getFirst().better()).isEqualTo(better);
    }

    @Test
    void anUnknownKeyIsSearchedForAndABadValueIsLeftOut() {
        Reading unknown = QueryReader.read("directr:baker anora");
        assertThat(unknown.query()).isEqualTo(new Query.Words("directr:baker anora", false));
        assertThat(unknown.doubts().getFirst().mended("directr:baker anora"))
                .isEqualTo("director:baker anora");

        Reading backwards = QueryReader.read("anora year:2019..2010");
        assertThat(backwards.query()).isEqualTo(new Query.Words("anora", false));
        assertThat(backwards.doubts().getFirst().mended("anora year:2019..2010"))
                .isEqualTo("anora year:2010..2019");
    }

    @Test
    void aPieceCanBeTakenOutOfTheText() {
        String typed = "anora  genre:drama,comedy -seen";
        Reading reading = QueryReader.read(typed);

        assertThat(reading.pieces()).hasSize(3);
        assertThat(Reading.without(typed, reading.pieces().get(1))).isEqualTo("anora -seen");
        assertThat(Reading.without(typed, reading.pieces().get(2)))
                .isEqualTo("anora genre:drama,comedy");
    }

    @Test
    void isNeverBroughtDown() {
        for (String hostile :
                List.of(
                        "(".repeat(20_000),
                        "-".repeat(20_000) + "a",
                        "genre:(".repeat(5_000),
                        "\"".repeat(9_999),
                        "a OR ".repeat(5_000),
                        "year:" + "9".repeat(400),
                        ":::::",
                        "x".repeat(100_000))) {
            assertThat(QueryReader.read(hostile).doubts()).hasSizeLessThan(20_001);
            Typing.at(hostile, hostile.length());
        }
    }
}
