package app.matinee.transfer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The starter journal's documents as they lie on the class path, for tests that look into them.
final class StarterJson {

    static final List<String> DOCUMENTS =
            List.of(
                    "people",
                    "companies",
                    "films",
                    "awards",
                    "viewings",
                    "writings",
                    "pictures",
                    "featured",
                    "samples");

    private static final JsonMapper JSON = new JsonMapper();

    /// A nomination of the starter journal with what it hangs on.
    record Row(JsonNode body, JsonNode ceremony, JsonNode category, JsonNode nomination) {

        String result() {
            return nomination.path("result").asString("nominated");
        }

        String canonical() {
            return category.path("canonical").asString(category.path("name").asString());
        }

        boolean isFor(String film) {
            return stream(nomination.path("films"))
                    .anyMatch(one -> one.path("film").asString().equals(film));
        }
    }

    static JsonNode read(String document) {
        return JSON.readTree(bytes(document + ".json"));
    }

    static byte[] bytes(String entry) {
        try (InputStream in = StarterJson.class.getResourceAsStream("starter/" + entry)) {
            return Objects.requireNonNull(in, entry).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    static Stream<JsonNode> films() {
        return stream(read("films"));
    }

    static JsonNode film(String title) {
        return films().filter(film -> film.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Row> rows() {
        return stream(read("awards"))
                .flatMap(body -> stream(body.path("ceremonies")).flatMap(at -> rows(body, at)));
    }

    private static Stream<Row> rows(JsonNode body, JsonNode ceremony) {
        return stream(ceremony.path("categories"))
                .flatMap(category ->
                        stream(category.path("nominations"))
                                .map(n -> new Row(body, ceremony, category, n)));
    }

    /// IMDb's id of each film or person that has one, by UUID.
    static Map<String, String> imdbIds(String document) {
        return stream(read(document))
                .filter(thing -> !imdb(thing).isEmpty())
                .collect(Collectors.toMap(StarterJson::uuid, StarterJson::imdb));
    }

    static Map<String, JsonNode> byUuid(String document) {
        return stream(read(document))
                .collect(Collectors.toMap(StarterJson::uuid, Function.identity()));
    }

    static String uuid(JsonNode thing) {
        return thing.path("uuid").asString();
    }

    static String imdb(JsonNode thing) {
        return stream(thing.path("externalIds"))
                .filter(id -> id.path("scheme").asString().equals("imdb"))
                .map(id -> id.path("value").asString())
                .findFirst()
                .orElse("");
    }

    private StarterJson() {}
}
