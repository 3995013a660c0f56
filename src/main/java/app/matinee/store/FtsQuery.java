package app.matinee.store;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Writes folded words as a query of the full-text index: every word must begin some word of the
/// row.
final class FtsQuery {

    private FtsQuery() {}

    /// Source of the syntax: sqlite.org, "SQLite FTS5 Extension", 3. Folded words hold letters and
    /// digits alone, so quoting them is enough to keep them from being read as operators.
    static String of(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + "\"*")
                .collect(Collectors.joining(" "));
    }

    /// Every word must stand in the row as it is.
    static String whole(String folded) {
        return '"' + folded.replace(" ", "\" \"") + '"';
    }

    static String inColumn(String column, String folded) {
        return column + " : (" + of(folded) + ")";
    }
}
