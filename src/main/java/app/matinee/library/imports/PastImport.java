package app.matinee.library.imports;

import app.matinee.model.Coded;
import java.time.Instant;

/// An import of the journal's list.
///
/// @param format the code of the format
/// @param file its name
public record PastImport(
        long id, String format, String file, Instant at, State state, ImportReport report) {

    /// Whether it can be taken back.
    public enum State implements Coded {
        /// It stands and can be taken back.
        STANDS,
        TAKEN_BACK,
        /// It found nothing to change, so there is nothing to take back.
        CHANGED_NOTHING,
        /// It stands for good: the change log does not reach back to it.
        SETTLED
    }
}
