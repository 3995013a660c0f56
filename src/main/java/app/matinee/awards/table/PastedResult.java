package app.matinee.awards.table;

import app.matinee.model.PartialDate;
import app.matinee.model.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a pasted table as a result.
///
/// @param ceremony what the row says the ceremony or its body is, "" where it says nothing
/// @param date null where the row has none that can be read
/// @param result null where the row says something that is no result
public record PastedResult(
        String ceremony,
        @Nullable PartialDate date,
        String category,
        List<String> nominees,
        String detail,
        @Nullable Result result) {

    public PastedResult {
        nominees = List.copyOf(nominees);
    }

    /// Whether it can be added: it has a category, and its result is understood.
    public boolean isWhole() {
        return !category.isEmpty() && result != null;
    }

    /// The rows of a table. A category that is empty is the one above, as in tables that name it
    /// once; a result that no column gives is a nomination.
    ///
    /// @param film the title of the film they are of, which tables put where no person is named
    public static List<PastedResult> of(TableReading reading, String film) {
        List<PastedResult> rows = new ArrayList<>();
        String above = "";
        for (List<String> row : reading.body()) {
            PastedResult read = read(reading, row, above, film);
            above = read.category();
            rows.add(read);
        }
        return List.copyOf(rows);
    }

    private static PastedResult read(
            TableReading reading, List<String> row, String above, String film) {
        String category = cell(reading, row, ColumnUse.CATEGORY);
        String result = cell(reading, row, ColumnUse.RESULT);
        return new PastedResult(
                cell(reading, row, ColumnUse.CEREMONY),
                DateWords.read(cell(reading, row, ColumnUse.DATE)).orElse(null),
                category.isEmpty() ? above : category,
                names(cell(reading, row, ColumnUse.NOMINEES), film),
                cell(reading, row, ColumnUse.DETAIL),
                reading.takes(ColumnUse.RESULT)
                        ? ResultWords.read(result).orElse(null)
                        : Result.NOMINATED);
    }

    private static String cell(TableReading reading, List<String> row, ColumnUse use) {
        int column = reading.uses().indexOf(use);
        return column < 0 ? "" : row.get(column);
    }

    private static List<String> names(String cell, String film) {
        return Arrays.stream(cell.split("\\s*(?:,|;|&|\\band\\b)\\s*"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(film))
                .filter(name -> !name.matches("[-–—]+"))
                .distinct()
                .toList();
    }
}
