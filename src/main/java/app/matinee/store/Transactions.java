package app.matinee.store;

import app.matinee.model.Done;
import java.util.function.Function;

/// Reading and writing a journal through its stores, for those who hold no verb of their own:
/// exporters and importers.
public interface Transactions {

    /// Reads in one consistent view of the journal.
    ///
    /// @throws StoreException if the file cannot be read
    <T> T read(Function<Session, T> work);

    /// Writes in one transaction that can be undone as one step. If `work` throws, nothing has
    /// changed.
    ///
    /// @throws StoreException if the file cannot be written
    default <T> Done<T> write(StepLabel label, Function<Session, T> work) {
        return write(label, work, () -> {});
    }

    /// The same for work that takes long.
    ///
    /// @param check asked again and again also while what is derived is written; what it throws
    ///   ends the write, and nothing has changed
    <T> Done<T> write(StepLabel label, Function<Session, T> work, Runnable check);

    /// The revision that is current; to be asked for before the reading that is to be kept.
    Revision revision();
}
