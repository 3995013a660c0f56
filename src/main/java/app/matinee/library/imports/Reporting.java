package app.matinee.library.imports;

import app.matinee.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts a plan into the words of a report.
final class Reporting {

    private final Texts texts;

    Reporting(Texts texts) {
        this.texts = texts;
    }

    ImportReport report(ImportPlan plan, long id) {
        List<ImportReport.Row> rows = new ArrayList<>();
        for (PlannedRow row : plan.rows()) {
            if (row.worthNaming()) {
                rows.add(
                        new ImportReport.Row(
                                row.source().file(),
                                row.source().row(),
                                row.outcome(),
                                reason(row)));
            }
        }
        return new ImportReport(
                id, plan.batch().format(), plan.batch().name(), plan.counts(), rows);
    }

    private String reason(PlannedRow row) {
        List<String> parts = new ArrayList<>();
        if (row.reason() != null) {
            parts.add(texts.say(row.reason()));
        }
        if (!row.fills().isEmpty()) {
            parts.add(texts.get("import.reason.filled", names(row.fills())));
        }
        for (Conflict conflict : row.conflicts()) {
            String name = texts.get(conflict.field().nameKey());
            parts.add(
                    texts.get(
                            conflict.taken() ? "import.reason.taken" : "import.reason.kept",
                            name,
                            conflict.mine(),
                            conflict.theirs()));
        }
        String said = String.join(" ", parts);
        return row.about().isEmpty() ? said : row.about() + ": " + said;
    }

    private String names(List<Fill> fills) {
        return fills.stream()
                .map(fill -> texts.get(fill.field().nameKey()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
