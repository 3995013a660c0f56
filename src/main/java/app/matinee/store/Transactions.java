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
    <T> Done<T> write(StepLabel label, Function<Session, T> work);
}
