package app.matinee.backup;

import app.matinee.model.JournalContents;
import app.matinee.store.DatabaseCopy;
import app.matinee.store.SnapshotProof.Sound;
import app.matinee.store.SnapshotProof.Unsound;
import app.matinee.text.Phrase;
import java.nio.file.Path;

/// Makes a failure to tell of a database that does not stand the proof.
final class Proving {

    private Proving() {}

    /// @param name what messages call the file
    /// @throws BackupFailed if it is no database of a journal, damaged, or newer than this program
    static JournalContents contents(Path database, String name) throws BackupFailed {
        return switch (DatabaseCopy.prove(database)) {
            case Sound(JournalContents contents) -> contents;
            case Unsound(var reason) ->
                    throw new BackupFailed(
                            switch (reason) {
                                case NEWER -> Phrase.of("backup.refused.newer", name);
                                case FOREIGN_FILE -> Phrase.of("backup.refused.foreign", name);
                                case DISK -> Phrase.of("backup.refused.unreadable", name);
                                default -> Phrase.of("backup.refused.damaged", name);
                            });
        };
    }
}
