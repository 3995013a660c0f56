package app.matinee.store;

import app.matinee.model.JournalFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Puts another database in the place of a journal's, while nobody has it open.
///
/// A write-ahead log belongs to one database only: beside another it would damage it. So it is
/// brought in or laid aside first, and at each moment the folder holds either the old database or
/// the new one, whole.
public final class DatabaseReplacement {

    private static final String LOG = "-wal";
    private static final List<String> COMPANIONS = List.of(LOG, "-shm");

    private final JournalFolder journal;

    /// @param journal held by the caller, see [JournalLock]
    public DatabaseReplacement(JournalFolder journal) {
        this.journal = journal;
    }

    /// Brings the write-ahead log into the file and lets go of it.
    ///
    /// @throws StoreException if the database is damaged or cannot be written
    public void settle() {
        try (Handle handle = Connections.openFile(journal.database(), false)) {
            handle.select("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
        } catch (SQLException | JdbiException e) {
            throw new StoreException(
                    StoreException.kindOf(e), "could not settle " + journal.database(), e);
        }
    }

    /// Keeps the present database with its log under another name, whatever state it is in.
    ///
    /// @param name a file in the journal's folder that is not there yet
    /// @throws IOException if there is no room for it or the folder cannot be written
    public void layAside(Path name) throws IOException {
        for (String companion : COMPANIONS) {
            copyIfThere(beside(journal.database(), companion), beside(name, companion));
        }
        copyIfThere(journal.database(), name);
        deleteCompanions();
    }

    /// Moves a proved database into the place of the present one, whose log is settled or gone.
    ///
    /// @param fresh on the same file system
    /// @throws IOException if it cannot be moved; the present one stays
    public void put(Path fresh) throws IOException {
        if (beside(journal.database(), LOG).toFile().length() > 0) {
            throw new IOException("the log of the journal is not settled");
        }
        deleteCompanions();
        Files.move(
                fresh,
                journal.database(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void deleteCompanions() throws IOException {
        for (String companion : COMPANIONS) {
            Files.deleteIfExists(beside(journal.database(), companion));
        }
    }

    private static void copyIfThere(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException _) {
            // There is none, as after a clean close.
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
