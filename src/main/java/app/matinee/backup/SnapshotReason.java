package app.matinee.backup;

import app.matinee.model.Coded;

/// Why a snapshot was made.
public enum SnapshotReason implements Coded {
    /// The first of a day in which the journal was opened.
    DAILY,
    /// Before the schema was brought up to date.
    MIGRATION,
    /// Before an import.
    IMPORT,
    /// Before another database took the journal's place.
    RESTORE,
    /// Because somebody asked for one.
    MANUAL;

    /// The key of its name in a list.
    public String messageKey() {
        return "backup.reason." + code();
    }
}
