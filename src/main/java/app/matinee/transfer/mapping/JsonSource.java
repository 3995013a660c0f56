package app.matinee.transfer.mapping;

import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.TextFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Objects in JSON: an array of them, an object that holds such an array, or one object a line.
/// What lies deeper is named by its path, "ids.imdb"; several words are joined as in a table. Where
/// a line holds several objects, they are counted instead of the lines.
final class JsonSource implements SourceTable {

    private static final String BETWEEN = "; ";
    private static final List<String> NAMING = List.of("name", "title", "value");

    private final JsonMapper json =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private final TextFile file;
    private final String name;
    private final boolean lines;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private boolean counted;

    private JsonSource(TextFile file, boolean lines) {
        this.file = file;
        this.name = file.name();
        this.lines = lines;
    }

    static JsonSource open(TextFile file) throws ImportRefused {
        JsonSource source = new JsonSource(file, hasObjectsInLines(file));
        long[] before = {0};
        source.objects((line, cells) -> {
            source.counted |= line == before[0];
            before[0] = line;
            cells.keySet().forEach(path -> source.columns.putIfAbsent(path, source.columns.size()));
            return true;
        });
        if (source.columns.isEmpty()) {
            throw new ImportRefused(Phrase.of("import.refused.noTable", file.name()));
        }
        return source;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    @Override
    public void rows(Taker taker) throws ImportRefused {
        long[] count = {0};
        objects((line, cells) ->
                taker.take(
                        counted ? ++count[0] : line,
                        columns.keySet().stream()
                                .map(path -> cells.getOrDefault(path, ""))
                                .toList()));
    }

    /// Whether one whole object stands on the first line and another begins on the second.
    private static boolean hasObjectsInLines(TextFile file) throws ImportRefused {
        try (BufferedReader in = file.open()) {
            String first = in.readLine();
            String second = first == null ? null : in.readLine();
            return second != null
                    && first.strip().startsWith("{")
                    && first.strip().endsWith("}")
                    && second.strip().startsWith("{");
        } catch (IOException e) {
            throw file.refusal(e);
        }
    }

    private interface ObjectTaker {
        boolean take(long line, Map<String, String> cells);
    }

    private void objects(ObjectTaker taker) throws ImportRefused {
        try (Reader in = file.open();
                JsonParser parser = json.createParser(in)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                boolean more =
                        token == JsonToken.START_ARRAY
                                ? array(parser, taker)
                                : token == JsonToken.START_OBJECT && root(parser, taker);
                if (!more) {
                    return;
                }
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            throw new ImportRefused(
                    Phrase.of(
                            "import.refused.json",
                            file.name(),
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            e.getLocation() == null ? 1 : e.getLocation().getColumnNr()),
                    e);
        } catch (IOException e) {
            throw file.refusal(e);
        }
    }

    /// The objects of an array whose bracket was read.
    private boolean array(JsonParser parser, ObjectTaker taker) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                long line = parser.currentTokenLocation().getLineNr();
                if (!taker.take(line, flat(json.readTree(parser)))) {
                    return false;
                }
            } else {
                parser.skipChildren();
            }
        }
        return true;
    }

    /// An object on the top: that of a line, or the one that holds the array.
    private boolean root(JsonParser parser, ObjectTaker taker) {
        long line = parser.currentTokenLocation().getLineNr();
        if (lines) {
            return taker.take(line, flat(json.readTree(parser)));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                JsonToken first = parser.nextToken();
                if (first == JsonToken.START_OBJECT) {
                    long at = parser.currentTokenLocation().getLineNr();
                    if (taker.take(at, flat(json.readTree(parser)))) {
                        var _ = array(parser, taker);
                    }
                    return false;
                }
                cells.put(name, words(parser));
            } else {
                flatten(name, json.readTree(parser), cells);
            }
        }
        return cells.isEmpty() || taker.take(line, cells);
    }

    /// The words of an array whose first token was read.
    private String words(JsonParser parser) {
        List<String> words = new ArrayList<>();
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isScalarValue()) {
                words.add(parser.getValueAsString(""));
            } else {
                parser.skipChildren();
            }
            parser.nextToken();
        }
        return String.join(BETWEEN, words);
    }

    private static Map<String, String> flat(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        object.properties().forEach(field -> flatten(field.getKey(), field.getValue(), cells));
        return cells;
    }

    private static void flatten(String path, JsonNode value, Map<String, String> cells) {
        if (value.isObject()) {
            value.properties()
                    .forEach(
                            inner -> flatten(path + "." + inner.getKey(), inner.getValue(), cells));
        } else if (value.isArray()) {
            List<String> words = new ArrayList<>();
            value.forEach(each -> words.add(word(each)));
            words.removeIf(String::isEmpty);
            cells.put(path, String.join(BETWEEN, words));
        } else {
            cells.put(path, word(value).strip());
        }
    }

    private static String word(JsonNode value) {
        if (value.isObject()) {
            return NAMING.stream()
                    .map(value::get)
                    .filter(named -> named != null && named.isString())
                    .map(JsonNode::asString)
                    .findFirst()
                    .orElse("");
        }
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
