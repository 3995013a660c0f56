package app.matinee.library.imports;

import app.matinee.incoming.Outcome;
import app.matinee.model.Coded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as JSON, as docs/command-line.md describes it, and back.
public final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    public static ObjectNode write(ImportReport report) {
        ObjectNode node = JSON.createObjectNode();
        if (report.id() == 0) {
            node.putNull("import");
        } else {
            node.put("import", report.id());
        }
        node.put("format", report.format());
        for (Outcome outcome :
                List.of(
                        Outcome.NEW,
                        Outcome.MERGED,
                        Outcome.UNCHANGED,
                        Outcome.SKIPPED,
                        Outcome.DOUBTFUL,
                        Outcome.FAILED)) {
            node.put(outcome.code(), report.counts().of(outcome));
        }
        ArrayNode rows = node.putArray("rows");
        for (ImportReport.Row row : report.rows()) {
            ObjectNode one = rows.addObject().put("file", row.file());
            if (row.row() == 0) {
                one.putNull("row");
            } else {
                one.put("row", row.row());
            }
            one.put("outcome", row.outcome().code()).put("reason", row.reason());
        }
        return node;
    }

    /// A report as it was stored; what an older version or an archive left out counts as none.
    static ImportReport read(long id, String format, String file, String json) {
        JsonNode node = JSON.readTree(json);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, node.path(outcome.code()).asInt(0));
        }
        List<ImportReport.Row> rows = new ArrayList<>();
        for (JsonNode row : node.path("rows")) {
            rows.add(
                    new ImportReport.Row(
                            row.path("file").asString(""),
                            row.path("row").asLong(0),
                            Coded.find(Outcome.class, row.path("outcome").asString(""))
                                    .orElse(Outcome.SKIPPED),
                            row.path("reason").asString("")));
        }
        return new ImportReport(id, format, file, new Counts(counts), rows);
    }
}
