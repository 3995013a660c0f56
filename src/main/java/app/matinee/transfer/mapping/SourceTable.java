package app.matinee.transfer.mapping;

import app.matinee.transfer.reading.ImportRefused;
import java.util.List;

/// A table in a file: named columns, and rows that are read one after another, from the start each
/// time.
interface SourceTable {

    /// The name of the file, for messages.
    String name();

    /// The names of the columns, each once.
    List<String> columns();

    /// @throws ImportRefused if it cannot be read to its end
    void rows(Taker taker) throws ImportRefused;

    /// Takes rows.
    @FunctionalInterface
    interface Taker {
        /// @param line where the row begins, from 1; its number where a line holds several rows
        /// @param cells as many as columns, stripped, "" for what is not there
        /// @return whether to go on
        boolean take(long line, List<String> cells);
    }
}
