package app.matinee.transfer.reading;

import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a text of JSON thing by thing, within limits.
public final class JsonText {

    private static final int DEEPEST = 64;
    private static final int LONGEST = 4_000_000;
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LONGEST)
                                                    .build())
                                    .build())
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonText() {}

    /// Takes one thing and the line it begins in, from 1.
    @FunctionalInterface
    public interface Each {
        void take(JsonNode thing, long line);
    }

    /// Gives each element of an array; of anything else that thing itself.
    ///
    /// @param file its name, for messages
    /// @throws ImportRefused if it is no JSON, nested too deep, or holds a text too long
    public static void each(String file, String text, Each each) throws ImportRefused {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new ImportRefused(Phrase.of("import.refused.empty", file));
            }
            if (first == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    take(parser, each);
                }
            } else {
                take(parser, each);
            }
            if (parser.nextToken() != null) {
                throw refused(file, parser.currentTokenLocation(), null);
            }
        } catch (JacksonException e) {
            throw refused(file, e.getLocation(), e);
        }
    }

    private static void take(JsonParser parser, Each each) {
        long line = parser.currentTokenLocation().getLineNr();
        JsonNode thing = MAPPER.readTree(parser);
        each.take(thing, line);
    }

    private static ImportRefused refused(
            String file, @Nullable TokenStreamLocation at, @Nullable Throwable cause) {
        return new ImportRefused(
                Phrase.of(
                        "import.refused.json",
                        file,
                        at == null ? 0 : at.getLineNr(),
                        at == null ? 0 : at.getColumnNr()),
                cause);
    }
}
