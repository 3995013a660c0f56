package app.matinee.transfer.reading;

import app.matinee.store.Transactions;

/// Reads a format of which only that matters which a journal asks for.
public interface JournalImporter extends Importer {

    /// The same for a journal, which it only reads.
    Importer in(Transactions journal);

    /// An importer as it is for a journal: most do not ask.
    static Importer in(Importer importer, Transactions journal) {
        return importer instanceof JournalImporter asking ? asking.in(journal) : importer;
    }
}
