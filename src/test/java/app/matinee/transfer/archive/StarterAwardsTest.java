package app.matinee.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The starter films' Academy and Cannes results against the public histories, where those lie at hand.
class StarterAwardsTest {

    private static final int CEREMONY = 0;
    private static final int CANONICAL = 3;
    private static final int FILM_ID = 6;
    private static final int NOMINEE_IDS = 9;
    private static final int WINNER = 10;

    private final Map<String, String> films = StarterJson.imdbIds("films");
    private final Map<String, String> people = StarterJson.imdbIds("people");

    @Test
    void academyRowsAreThoseOfItsHistory() throws IOException {
        List<String> history =
                lines("oscars/oscars.csv")
                        .map(line -> Arrays.copyOf(line.split("\t", -1), WINNER + 1))
                        .filter(row -> films.containsValue(row[FILM_ID]))
                        .map(StarterAwardsTest::academyLine)
                        .toList();
        List<String> ours =
                StarterJson.rows()
                        .filter(row -> body(row).equals("Academy"))
                        .map(this::academyLine)
                        .toList();
        assertThat(history).hasSizeGreaterThan(100);
        assertThat(ours).containsExactlyInAnyOrderElementsOf(history);
    }

    @Test
    void topPrizesOfCannesAreThoseOfItsHistory() throws IOException {
        Set<String> history = new HashSet<>();
        lines("cannes/top-prize.csv")
                .map(line -> line.split(",", 4))
                .filter(row -> films.containsValue(row[2]))
                .forEach(row -> history.add(row[0] + " " + row[2]));
        List<String> ours =
                StarterJson.rows()
                        .filter(row -> body(row).equals("Cannes"))
                        .filter(row -> row.canonical().equals("Palme d'Or"))
                        .map(row -> row.ceremony().path("filmYear").asInt() + " " + film(row))
                        .toList();
        assertThat(history).hasSizeGreaterThan(7);
        assertThat(ours).containsExactlyInAnyOrderElementsOf(history);
    }

    private static String academyLine(String[] row) {
        String ids = row[NOMINEE_IDS] == null ? "" : row[NOMINEE_IDS];
        return line(
                row[CEREMONY],
                row[CANONICAL],
                row[FILM_ID],
                "True".equals(row[WINNER]),
                Arrays.stream(ids.split("\\|")).filter(id -> id.startsWith("nm")));
    }

    private String academyLine(StarterJson.Row row) {
        return line(
                row.ceremony().path("edition").asString(),
                row.canonical(),
                film(row),
                row.result().equals("won"),
                StarterJson.stream(row.nomination().path("nominees"))
                        .filter(nominee -> nominee.has("person"))
                        .map(nominee -> people.get(nominee.path("person").asString())));
    }

    private static String line(
            String ceremony, String canonical, String film, boolean won, Stream<String> people) {
        return String.join(
                " ",
                ceremony,
                canonical.toUpperCase(Locale.ROOT),
                film,
                won ? "won" : "nominated",
                people.collect(Collectors.joining("|")));
    }

    private String film(StarterJson.Row row) {
        return films.get(row.nomination().path("films").path(0).path("film").asString());
    }

    private static String body(StarterJson.Row row) {
        return row.body().path("shortName").asString("");
    }

    /// The lines after the heading; the test is skipped where the file is not there.
    private static Stream<String> lines(String file) throws IOException {
        String folder = System.getProperty("matinee.data", "");
        assumeThat(folder).isNotEmpty();
        Path path = Path.of(folder).resolve(file);
        assumeThat(path).exists();
        return Files.readAllLines(path).stream().skip(1);
    }
}
