package app.matinee.transfer.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final InboxReading reading =
            new InboxReading(
                    TODAY, Set.of("Toy Story 3", "1917", "2001 A Space Odyssey")::contains);

    @Test
    void aWholeLineIsUnderstood() {
        assertThat(
                        reading.read(
                                "- 2026-03-01 Anora (2024) 4.5 rewatch #cinema #with_Lena \"So loud.\""))
                .isEqualTo(
                        new InboxLine.Seen(
                                new PartialDate("2026-03-01"),
                                "Anora",
                                2024,
                                new Rating(90),
                                true,
                                List.of("cinema", "with Lena"),
                                "So loud."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-03-01 Anora 4.5         | 2026-03-01 | Anora | 90
                    2026-3-1, Anora ★★★★½        | 2026-03-01 | Anora | 90
                    2026-03 Anora 9/10           | 2026-03    | Anora | 90
                    2019 Anora 4½                | 2019       | Anora | 90
                    today Anora 4,5/5            | 2026-03-02 | Anora | 90
                    Yesterday Anora ****         | 2026-03-01 | Anora | 80
                    Anora                        | null       | Anora | null
                    Toy Story 3                  | null       | Toy Story 3 | null
                    Toy Story 3 4                | null       | Toy Story 3 | 80
                    2026-03-01 Toy Story 3       | 2026-03-01 | Toy Story 3 | null
                    Toy Story 4                  | null       | Toy Story | 80
                    1917 5                       | null       | 1917 | 100
                    2026-03-01 1917 5            | 2026-03-01 | 1917 | 100
                    2001 A Space Odyssey 5       | null       | 2001 A Space Odyssey | 100
                    2001: A Space Odyssey 5      | 2001       | A Space Odyssey | 100
                    2026-03-01 Se7en 8/10 rewatch| 2026-03-01 | Se7en | 80
                    """)
    void datesTitlesAndStarsAreTold(String line, String date, String title, String rating) {
        InboxLine.Seen seen = (InboxLine.Seen) reading.read(line);

        assertThat(Objects.toString(seen.date())).isEqualTo(date);
        assertThat(seen.title()).isEqualTo(title);
        Rating given = seen.rating();
        assertThat(given == null ? "null" : String.valueOf(given.value())).isEqualTo(rating);
    }

    @Test
    void whatIsNoViewingSaysWhy() {
        assertThat(why("2026-03-03 Anora")).isEqualTo("inbox.wrong.future");
        assertThat(why("2026-02-31 Anora")).isEqualTo("import.wrong.date");
        assertThat(why("2026-03-01")).isEqualTo("import.wrong.noTitle");
        assertThat(why("#cinema")).isEqualTo("import.wrong.noTitle");
        assertThat(why("x".repeat(10_000))).isEqualTo("inbox.wrong.long");
        assertThat(reading.read("   ")).isInstanceOf(InboxLine.Nothing.class);
        assertThat(reading.read("# seen in March")).isInstanceOf(InboxLine.Nothing.class);
    }

    @Test
    void noLineOfSignsBreaksIt() {
        Random random = new Random(6);
        String signs = "0123456789-/.,★½#\"“” ()*aZ\u0000é漢";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                line.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(reading.read(line.toString())).as(line.toString()).isNotNull();
        }
    }

    private String why(String line) {
        return ((InboxLine.Wrong) reading.read(line)).why().key();
    }
}
