package app.matinee.ui.transfer;

import app.matinee.incoming.Outcome;
import app.matinee.incoming.Source;
import app.matinee.library.imports.Conflict;
import app.matinee.library.imports.Counts;
import app.matinee.library.imports.Fill;
import app.matinee.library.imports.ImportField;
import app.matinee.library.imports.PlannedRow;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts plans and reports into words.
public final class ImportWords {

    /// What is said of a record's fields at most, so that a row stays a row.
    private static final int MOST_FILLS = 6;

    private final Texts texts;
    private final Say say;

    public ImportWords(Texts texts) {
        this.texts = texts;
        this.say = new Say(texts);
    }

    /// The name of a format by its code.
    String format(String code) {
        String key = "import.format." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    /// "5,264 new, 3 filled in, 2 doubtful": the outcomes that occur.
    String counts(Counts counts) {
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int n = counts.of(outcome);
            if (n > 0) {
                parts.add(
                        texts.get("transfer.count", say.number(n), texts.get(outcomeKey(outcome))));
            }
        }
        return parts.isEmpty() ? texts.get("transfer.count.none") : String.join(", ", parts);
    }

    String outcome(Outcome outcome) {
        return texts.get(outcomeKey(outcome));
    }

    private static String outcomeKey(Outcome outcome) {
        return "transfer.outcome." + outcome.code();
    }

    static Icon icon(Outcome outcome) {
        return switch (outcome) {
            case NEW -> Icon.ADD;
            case MERGED -> Icon.MERGE;
            case UNCHANGED -> Icon.CHECK;
            case DOUBTFUL -> Icon.HELP;
            case SKIPPED -> Icon.REMOVE;
            case FAILED -> Icon.WARNING;
        };
    }

    /// What becomes of a record, in a line: the reason, what differs, what is filled.
    String detail(PlannedRow row) {
        List<String> parts = new ArrayList<>();
        if (row.reason() != null) {
            parts.add(texts.say(row.reason()));
        }
        row.conflicts().forEach(conflict -> parts.add(conflict(conflict)));
        if (!row.fills().isEmpty()) {
            parts.add(
                    row.fills().stream()
                            .limit(MOST_FILLS)
                            .map(this::fill)
                            .collect(Collectors.joining(" · ")));
        }
        return parts.isEmpty() ? outcome(row.outcome()) : String.join("  ", parts);
    }

    String field(ImportField field) {
        return texts.get(field.nameKey());
    }

    private String fill(Fill fill) {
        return fill.value().isEmpty()
                ? field(fill.field())
                : texts.get(
                        "transfer.fill", field(fill.field()), shown(fill.field(), fill.value()));
    }

    private String conflict(Conflict conflict) {
        return texts.get(
                conflict.taken() ? "transfer.conflict.taken" : "transfer.conflict.kept",
                field(conflict.field()),
                shown(conflict.field(), conflict.mine()),
                shown(conflict.field(), conflict.theirs()));
    }

    /// A value as the window shows such values: a rating in half stars.
    String shown(ImportField field, String value) {
        if (field == ImportField.RATING && value.matches("\\d{1,3}")) {
            int halves = Math.round(Integer.parseInt(value) / 10f);
            String whole = halves == 1 ? "" : String.valueOf(halves / 2);
            return texts.get("rating.stars", halves % 2 == 0 ? whole : whole + "½");
        }
        return value;
    }

    /// "diary.csv, line 12".
    String place(Source source) {
        if (source.row() == 0) {
            return source.file();
        }
        return texts.get("transfer.place", source.file(), String.valueOf(source.row()));
    }
}
