package app.matinee.library.imports;

import app.matinee.incoming.Outcome;
import java.util.List;

/// What an import did, in words that stay readable.
///
/// @param id the key of the import, 0 for one that was only planned
/// @param format the code of the format
/// @param file its name
/// @param rows all but the plainly new and unchanged ones
public record ImportReport(long id, String format, String file, Counts counts, List<Row> rows) {

    public ImportReport {
        rows = List.copyOf(rows);
    }

    /// @param row the line in the file, 0 where lines mean nothing
    /// @param reason a sentence
    public record Row(String file, long row, Outcome outcome, String reason) {}
}
