package app.matinee.cli;

import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import java.io.PrintWriter;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a command writes to: the answer to one stream, messages to the other.
final class Console {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;

    Console(PrintWriter out, PrintWriter err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /// A line of the answer.
    void line(String line) {
        out.println(line.stripTrailing());
    }

    /// The whole answer as one JSON document.
    void json(JsonNode answer) {
        out.println(JSON.writeValueAsString(answer));
    }

    /// The whole answer as one array, written as it is made.
    void json(Stream<? extends JsonNode> answers) {
        try (JsonGenerator array = JSON.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            array.writeStartArray();
            answers.forEach(array::writeTree);
            array.writeEndArray();
        }
        out.println();
    }

    /// A message beside the answer.
    void note(Phrase phrase) {
        err.println(texts.say(phrase));
    }
}
