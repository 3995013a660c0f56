package app.matinee.store;

import app.matinee.job.Progress;
import app.matinee.model.JournalContents;
import app.matinee.model.JournalFolder;
import app.matinee.store.SnapshotProof.Sound;
import app.matinee.store.SnapshotProof.Unsound;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.ProgressHandler;

/// Copies of a journal's database in a single file: made beside whoever works in the journal, and
/// proved before anyone trusts them.
public final class DatabaseCopy {

    private static final int STEPS_BETWEEN_LOOKS = 20_000;

    private static final String COUNTS =
            """
            SELECT (SELECT count(*) FROM film f WHERE catalogued OR on_watchlist
                    OR EXISTS (SELECT 1 FROM copy c WHERE c.film = f.id)),
                (SELECT count(*) FROM viewing),
                (SELECT count(*) FROM writing), (SELECT count(*) FROM film_list),
                (SELECT count(*) FROM ceremony), (SELECT count(*) FROM picture)\
            """;

    private DatabaseCopy() {}

    /// Writes everything that is committed into a new file, in one consistent view and without the
    /// gaps of the original. A journal of any schema is copied as it is.
    ///
    /// @param target a file that is not there yet; what an interrupted copy left is the caller's
    /// @throws StoreException if the journal cannot be read or the file not be written
    /// @throws CancellationException when it was cancelled
    public static void write(JournalFolder journal, Path target, Progress progress) {
        try (Handle handle = Connections.openFile(journal.database(), false)) {
            listen(handle, journal.database(), target, progress);
            handle.execute("VACUUM INTO ?", target.toAbsolutePath().toString());
        } catch (SQLException | JdbiException e) {
            progress.checkCancelled();
            throw new StoreException(
                    StoreException.kindOf(e), "could not copy the journal to " + target, e);
        }
    }

    private static void listen(Handle handle, Path source, Path target, Progress progress)
            throws SQLException {
        ProgressHandler.setHandler(
                handle.getConnection(),
                STEPS_BETWEEN_LOOKS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        progress.report(
                                target.toFile().length(),
                                source.toFile().length(),
                                "backup.progress.copy");
                        return progress.isCancelled() ? 1 : 0;
                    }
                });
    }

    /// Looks whether a file is the whole and undamaged database of a journal that this program can
    /// read: its header, its pages, its tables. The file stays as it is.
    public static SnapshotProof prove(Path file) {
        try {
            DatabaseHeader header = DatabaseHeader.read(file);
            if (!header.sqlite()) {
                return new Unsound(JournalRefused.Reason.DAMAGED);
            }
            if (header.applicationId() != DatabaseHeader.APPLICATION_ID) {
                return new Unsound(JournalRefused.Reason.FOREIGN_FILE);
            }
            if (header.userVersion() > Migrations.LATEST) {
                return new Unsound(JournalRefused.Reason.NEWER);
            }
            try (Handle handle = Connections.openFile(file, true)) {
                return isWhole(handle, header.userVersion())
                        ? new Sound(contents(handle, header.userVersion()))
                        : new Unsound(JournalRefused.Reason.DAMAGED);
            }
        } catch (IOException _) {
            return new Unsound(JournalRefused.Reason.DISK);
        } catch (SQLException | JdbiException _) {
            return new Unsound(JournalRefused.Reason.DAMAGED);
        }
    }

    /// Counts what a journal's database holds, without looking for damage.
    ///
    /// @throws StoreException if it cannot be read
    public static JournalContents contents(Path file) {
        try (Handle handle = Connections.openFile(file, true)) {
            return contents(
                    handle, handle.select("PRAGMA user_version").mapTo(Integer.class).one());
        } catch (SQLException | JdbiException e) {
            throw new StoreException(StoreException.kindOf(e), "could not count " + file, e);
        }
    }

    /// A word that differs whenever a person has changed anything in between.
    ///
    /// @throws StoreException if it cannot be read
    public static String lastChange(Path file) {
        try (Handle handle = Connections.openFile(file, true)) {
            StringBuilder mark = new StringBuilder();
            mark.append(one(handle, "SELECT coalesce(max(id), 0) FROM step")).append('/');
            mark.append(one(handle, "SELECT count(*) FROM step WHERE undone"));
            Set<String> tables = names(handle);
            for (Travelling kind : Travelling.values()) {
                if (tables.contains("table " + kind.table())) {
                    mark.append('/')
                            .append(
                                    one(
                                            handle,
                                            "SELECT coalesce(max(changed), 0) FROM "
                                                    + kind.table()));
                }
            }
            return mark.toString();
        } catch (SQLException | JdbiException e) {
            throw new StoreException(StoreException.kindOf(e), "could not read " + file, e);
        }
    }

    private static long one(Handle handle, String sql) {
        return handle.select(sql).mapTo(Long.class).one();
    }

    /// Whether the pages hold together and every table of that version is there, and nothing that
    /// would act by itself.
    private static boolean isWhole(Handle handle, int version) throws SQLException {
        if (version < 1) {
            return false;
        }
        List<String> pages = handle.select("PRAGMA quick_check(1)").mapTo(String.class).list();
        Set<String> names = names(handle);
        return pages.equals(List.of("ok"))
                && names.containsAll(expected(version))
                && names.stream().noneMatch(n -> n.startsWith("trigger") || n.startsWith("view"));
    }

    private static Set<String> expected(int version) throws SQLException {
        try (Handle fresh = Connections.openMemory()) {
            Migrations.run(fresh.getConnection(), 0, version);
            return names(fresh);
        }
    }

    private static Set<String> names(Handle handle) {
        return new HashSet<>(
                handle.select("SELECT type || ' ' || name FROM sqlite_schema")
                        .mapTo(String.class)
                        .list());
    }

    private static JournalContents contents(Handle handle, int version) {
        return handle.select(COUNTS)
                .map((row, _) ->
                        new JournalContents(
                                version,
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)))
                .one();
    }
}
