package app.matinee.transfer.archive;

import app.matinee.text.Phrase;
import app.matinee.transfer.archive.ArchiveSource.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON documents of an archive: one object, or an array one thing at a time, so that a
/// document of any length needs little memory.
final class JsonDocument {

    private static final int DEEPEST = 64;

    private final ArchiveSource source;
    private final Limits limits;
    private final JsonMapper mapper;

    JsonDocument(ArchiveSource source, Limits limits) {
        this.source = source;
        this.limits = limits;
        int longest = (int) Math.min(Integer.MAX_VALUE, limits.thing());
        var constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(longest)
                        .build();
        this.mapper =
                JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build();
    }

    /// Takes one thing of an array.
    @FunctionalInterface
    interface Each {
        void take(JsonNode thing, JsonPlace place) throws ArchiveRefused;
    }

    /// The whole of a document, or null where there is none.
    @Nullable JsonNode whole(String entry) throws ArchiveRefused {
        return reading(
                entry,
                limits.thing(),
                in -> {
                    try (JsonParser parser = mapper.createParser(in)) {
                        parser.nextToken();
                        JsonNode node = mapper.readTree(parser);
                        if (parser.nextToken() != null) {
                            throw noJson(entry, parser);
                        }
                        return node;
                    }
                });
    }

    /// Goes through the array of a document; through nothing where there is no such document.
    void each(String entry, Each each) throws ArchiveRefused {
        reading(
                entry,
                limits.document(),
                in -> {
                    var thing = new ThingStream(in, entry, limits.thing());
                    try (JsonParser parser = mapper.createParser(thing)) {
                        if (parser.nextToken() != JsonToken.START_ARRAY) {
                            throw new ArchiveRefused(Phrase.of("archive.wrong.array", entry));
                        }
                        JsonPlace root = JsonPlace.of(entry);
                        int at = 0;
                        thing.next();
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            each.take(mapper.readTree(parser), root.element(at++));
                            thing.next();
                        }
                        if (parser.nextToken() != null) {
                            throw noJson(entry, parser);
                        }
                    }
                    return null;
                });
    }

    private <T> @Nullable T reading(String entry, long limit, Work<T> work) throws ArchiveRefused {
        try (InputStream in = source.open(entry, limit)) {
            return in == null ? null : work.on(in);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw refused(entry, cause);
            }
            var at = e.getLocation();
            throw new ArchiveRefused(
                    Phrase.of(
                            "archive.refused.noJson",
                            entry,
                            at == null ? 0 : at.getLineNr(),
                            at == null ? 0 : at.getColumnNr()),
                    e);
        } catch (IOException e) {
            throw refused(entry, e);
        }
    }

    private interface Work<T> {
        @Nullable T on(InputStream in) throws ArchiveRefused;
    }

    private static ArchiveRefused noJson(String entry, JsonParser parser) {
        var at = parser.currentLocation();
        return new ArchiveRefused(
                Phrase.of("archive.refused.noJson", entry, at.getLineNr(), at.getColumnNr()));
    }

    static ArchiveRefused refused(String entry, IOException cause) {
        return new ArchiveRefused(
                cause instanceof TooLarge
                        ? Phrase.of("archive.refused.tooLarge", entry)
                        : Phrase.of("archive.refused.damaged", entry),
                cause);
    }
}
