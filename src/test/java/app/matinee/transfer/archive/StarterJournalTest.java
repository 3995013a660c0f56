package app.matinee.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What ships in the starter journal is whole, and reads well.
class StarterJournalTest {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final int LARGEST_PICTURE = 150_000;
    private static final int LONGEST_SENTENCE = 38;

    private final Set<String> things = new HashSet<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    @Test
    void everyPointerLeadsToSomething() {
        StarterJson.DOCUMENTS.forEach(document -> collect(StarterJson.read(document)));
        assertThat(twice).isEmpty();
        assertThat(pointers).hasSizeGreaterThan(300).allMatch(things::contains);
    }

    @Test
    void everyFilmSaysWhatItIs() {
        List<JsonNode> films = StarterJson.films().toList();
        assertThat(films).hasSizeGreaterThanOrEqualTo(16);
        assertThat(films)
                .allSatisfy(film -> {
                    assertThat(film.path("year").asInt()).isBetween(1945, 2024);
                    assertThat(film.path("countries")).isNotEmpty();
                    assertThat(film.path("genres")).isNotEmpty();
                    assertThat(film.path("releases")).isNotEmpty();
                    assertThat(StarterJson.imdb(film)).matches("tt\\d{7,8}");
                    assertThat(jobs(film)).contains("Director", "Writer", "Actor");
                    assertThat(sentences(film.path("synopsis").asString())).hasSizeBetween(2, 4);
                });
    }

    @Test
    void anoraHasFifteenWinsOfThirtyFiveNominations() {
        Map<String, String> perBody = new TreeMap<>();
        List<StarterJson.Row> rows = anorasRows();
        for (StarterJson.Row row : rows) {
            String body = row.body().path("shortName").asString(row.body().path("name").asString());
            perBody.computeIfAbsent(body, name -> count(rows, name));
        }
        assertThat(perBody)
                .containsExactly(
                        Map.entry("AFI", "0 won, 0 nominated, 1 named"),
                        Map.entry("Academy", "5 won, 1 nominated, 0 named"),
                        Map.entry("Actors", "0 won, 3 nominated, 0 named"),
                        Map.entry("BAFTA", "2 won, 5 nominated, 0 named"),
                        Map.entry("Cannes", "1 won, 0 nominated, 0 named"),
                        Map.entry("Critics' Choice", "1 won, 6 nominated, 0 named"),
                        Map.entry("Directors", "1 won, 0 nominated, 0 named"),
                        Map.entry("Globes", "0 won, 5 nominated, 0 named"),
                        Map.entry("National Board of Review", "0 won, 0 nominated, 1 named"),
                        Map.entry("Producers", "1 won, 0 nominated, 0 named"),
                        Map.entry("Spirit", "3 won, 0 nominated, 0 named"),
                        Map.entry("Writers", "1 won, 0 nominated, 0 named"));
        assertThat(rows).hasSize(37);
        assertThat(rows.stream().filter(row -> row.result().equals("won"))).hasSize(15);
    }

    @Test
    void linksAreOnlyTheOnesWeAreSureOf() {
        List<String> addresses =
                StarterJson.films()
                        .flatMap(film -> StarterJson.stream(film.path("links")))
                        .map(link -> link.path("url").asString())
                        .toList();
        assertThat(addresses)
                .containsExactly(
                        "https://www.youtube.com/watch?v=p1HxTmV5i7c", "https://www.hulu.com/");
    }

    @Test
    void picturesAreWhatTheirNamesSayAndAreDescribed() {
        List<JsonNode> pictures = StarterJson.stream(StarterJson.read("pictures")).toList();
        assertThat(pictures).hasSize(3);
        for (JsonNode picture : pictures) {
            String hash = picture.path("hash").asString();
            byte[] file = StarterJson.bytes("pictures/" + hash + ".jpg");
            assertThat(file).hasSizeLessThan(LARGEST_PICTURE);
            assertThat(sha256(file)).isEqualTo(hash);
            assertThat(StarterJson.stream(picture.path("placements")))
                    .isNotEmpty()
                    .allMatch(placement -> !placement.path("alt").asString().isEmpty())
                    .allMatch(placement -> !placement.path("caption").asString().isEmpty());
        }
    }

    /// Every viewing, text and featured film is a sample, and so is what is said of each film that
    /// says anything.
    @Test
    void everythingPersonalIsMarkedAsASample() {
        Set<String> samples = new HashSet<>();
        StarterJson.read("samples").forEach(uuid -> samples.add(uuid.asString()));
        Stream<JsonNode> opinions =
                StarterJson.films()
                        .filter(film ->
                                Stream.of(
                                                "rating",
                                                "liked",
                                                "tags",
                                                "watchlist",
                                                "copies",
                                                "seenUndated")
                                        .anyMatch(film::has));
        assertThat(
                        Stream.of(
                                        opinions,
                                        StarterJson.stream(StarterJson.read("viewings")),
                                        StarterJson.stream(StarterJson.read("writings")),
                                        StarterJson.stream(StarterJson.read("featured")))
                                .flatMap(all -> all)
                                .map(StarterJson::uuid))
                .containsExactlyInAnyOrderElementsOf(samples);
    }

    @Test
    void proseIsSetWithCareAndInSentencesOneCanRead() {
        List<String> prose = prose();
        assertThat(prose)
                .hasSizeGreaterThan(30)
                .noneMatch(
                        text -> text.contains("'") || text.contains("\"") || text.contains(" - "))
                .allMatch(text -> text.equals(text.stripLeading()));
        assertThat(prose.stream().flatMap(text -> sentences(text).stream()))
                .allMatch(sentence -> sentence.split("\\s+").length <= LONGEST_SENTENCE);
    }

    private static List<String> prose() {
        List<String> prose = new ArrayList<>();
        for (JsonNode film : StarterJson.films().toList()) {
            prose.add(film.path("tagline").asString(""));
            prose.add(film.path("synopsis").asString(""));
            prose.add(film.path("background").asString(""));
            prose.add(film.path("watchlist").path("why").asString(""));
        }
        for (JsonNode viewing : StarterJson.read("viewings")) {
            prose.add(viewing.path("note").asString(""));
        }
        for (JsonNode writing : StarterJson.read("writings")) {
            prose.add(writing.path("text").asString());
        }
        for (JsonNode picture : StarterJson.read("pictures")) {
            for (JsonNode placement : picture.path("placements")) {
                prose.add(placement.path("caption").asString());
                prose.add(placement.path("alt").asString());
            }
        }
        prose.removeIf(String::isEmpty);
        return prose;
    }

    private static List<StarterJson.Row> anorasRows() {
        String anora = StarterJson.uuid(StarterJson.film("Anora"));
        return StarterJson.rows().filter(row -> row.isFor(anora)).toList();
    }

    private static String count(List<StarterJson.Row> rows, String body) {
        List<String> results =
                rows.stream()
                        .filter(row ->
                                row.body().path("shortName").asString("").equals(body)
                                        || row.body().path("name").asString().equals(body))
                        .map(StarterJson.Row::result)
                        .toList();
        return Stream.of("won", "nominated", "named")
                .map(word -> results.stream().filter(word::equals).count() + " " + word)
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }

    private static List<String> jobs(JsonNode film) {
        return StarterJson.stream(film.path("credits"))
                .map(credit -> credit.path("job").asString("Actor"))
                .toList();
    }

    private static List<String> sentences(String text) {
        return Arrays.asList(SENTENCE_END.split(text.strip()));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java knows SHA-256", every);
        }
    }

    /// Sorts every UUID below a node into the things' own and those that point at another.
    private void collect(JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (!field.getKey().equals("uuid")) {
                    collect(field.getValue());
                } else if (!things.add(field.getValue().asString())) {
                    twice.add(field.getValue().asString());
                }
            }
        } else if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isString() && UUID.matcher(node.stringValue()).matches()) {
            pointers.add(node.stringValue());
        }
    }
}
