package app.matinee.app;

import app.matinee.backup.Backups;
import app.matinee.backup.SnapshotReason;
import app.matinee.library.Journal;
import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused;
import java.nio.file.Path;
import java.time.Clock;

/// Opens a journal that is there; a snapshot is kept before an older one is brought up to date.
record JournalOpening(Clock clock) {

    /// The journal, open; waits for it.
    ///
    /// @throws JournalRefused when it cannot be opened; nothing was changed then
    Journal open(Path root) throws JournalRefused {
        JournalFolder folder = new JournalFolder(root);
        Backups backups = new Backups(folder, clock);
        return Journal.open(folder, clock, () -> backups.snapshot(SnapshotReason.MIGRATION));
    }
}
