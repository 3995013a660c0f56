package app.matinee.transfer.table;

import java.util.List;
import java.util.Map;

/// One row of a table.
///
/// @param line where it begins in the file, from 1
/// @param columns the places of the columns by their names in small letters
public record TableRow(long line, Map<String, Integer> columns, List<String> fields) {

    /// The field of a column without space around it; "" where the table has no such column or the
    /// row ends before it.
    public String get(String column) {
        Integer at = columns.get(column);
        return at == null || at >= fields.size() ? "" : plain(fields.get(at));
    }

    /// A field without space around it, and without what guards a spreadsheet against it.
    public static String plain(String field) {
        return Spreadsheet.read(field).strip();
    }

    /// How many fields it has beyond the columns.
    public int surplus() {
        return Math.max(0, fields.size() - columns.size());
    }
}
