package app.matinee.transfer.archive;

import app.matinee.store.ImportedFile;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `imports.json`.
final class ImportJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private ImportJson() {}

    static ImportedFile read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        UUID uuid = PersonJson.claimed(in, Kind.OTHER, keys);
        Instant at = in.time("at");
        if (at == null) {
            throw in.missing("at");
        }
        JsonNode report = in.find("report");
        return in.end(
                new ImportedFile(
                        uuid,
                        in.mustText("format"),
                        in.text("file"),
                        at,
                        report == null ? "{}" : report.toString(),
                        in.time("changed", created)));
    }

    static void write(ImportedFile file, JsonOut out) {
        out.uuid("uuid", file.uuid())
                .must("format", file.format())
                .text("file", file.file())
                .time("at", file.at())
                .json("report", JSON.readTree(file.report()))
                .time("changed", file.changed());
    }
}
