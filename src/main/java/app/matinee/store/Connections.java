package app.matinee.store;

import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// Opens connections to a journal's file, all with the same settings, and says why one cannot be
/// opened.
final class Connections {

    private static final int BUSY_MILLIS = 5_000;

    /// What the system has read it keeps anyway; each connection's own copy of it is memory twice.
    private static final int CACHE_KIB = 4_000;

    private static final int WIDE_CACHE_KIB = 64_000;

    /// One for all connections: it remembers what it has read, and they say the same statements.
    private static final SqlParser STATEMENTS = new ColonPrefixSqlParser();

    private Connections() {}

    static Handle open(JournalFolder folder, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        Properties properties = config.toProperties();
        Connection connection = JDBC.createConnection(JDBC.PREFIX + folder.database(), properties);
        Handle handle = handle(connection);
        if (readOnly) {
            handle.execute("PRAGMA query_only = 1");
        }
        return handle;
    }

    /// Gives a connection room for what goes all over the file: a large import, all films by year.
    static void widen(Handle handle) {
        handle.execute("PRAGMA cache_size = -" + WIDE_CACHE_KIB);
    }

    /// Takes that room back, as one film after another needs little.
    static void narrow(Handle handle) {
        handle.execute("PRAGMA cache_size = -" + CACHE_KIB);
        handle.execute("PRAGMA shrink_memory");
    }

    /// Opens a database file as it lies, without the settings of a journal one works in.
    ///
    /// @param readOnly whether the file, and the folder around it, must stay as they are
    static Handle openFile(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setReadOnly(readOnly);
        config.setGetGeneratedKeys(false);
        Connection connection =
                JDBC.createConnection(JDBC.PREFIX + file.toAbsolutePath(), config.toProperties());
        return handle(connection);
    }

    /// A connection over memory alone, for what is made to be compared with.
    static Handle openMemory() throws SQLException {
        return handle(JDBC.createConnection(JDBC.PREFIX + ":memory:", new Properties()));
    }

    private static Handle handle(Connection connection) {
        // Of a connection that Jdbi is given as such it thinks that somebody else closes it.
        Jdbi jdbi = Jdbi.create(() -> connection);
        jdbi.setStatementBuilderFactory(_ -> new KeptStatements());
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setSqlParser(STATEMENTS);
        return jdbi.open();
    }

    /// Looks at the file's header alone and gives its schema version.
    static int checkHeader(JournalFolder folder) throws JournalRefused {
        if (!folder.holdsJournal()) {
            throw new JournalRefused(Reason.NOT_A_JOURNAL, folder.root());
        }
        DatabaseHeader header;
        try {
            header = DatabaseHeader.read(folder.database());
        } catch (IOException _) {
            throw new JournalRefused(Reason.DISK, folder.root());
        }
        if (!header.sqlite()) {
            throw new JournalRefused(Reason.DAMAGED, folder.root());
        }
        if (header.applicationId() == 0 && hasLog(folder)) {
            return header.userVersion();
        }
        if (header.applicationId() != DatabaseHeader.APPLICATION_ID) {
            throw new JournalRefused(Reason.FOREIGN_FILE, folder.root());
        }
        if (header.userVersion() > Migrations.LATEST) {
            throw new JournalRefused(Reason.NEWER, folder.root());
        }
        return header.userVersion();
    }

    /// Whether the truth may be in the write-ahead log yet: the process that made the journal was
    /// killed.
    private static boolean hasLog(JournalFolder folder) {
        Path log = folder.database().resolveSibling(folder.database().getFileName() + "-wal");
        return log.toFile().length() > 0;
    }

    static JournalRefused refusal(JournalFolder folder, Exception cause) {
        Reason reason =
                switch (StoreException.kindOf(cause)) {
                    case DAMAGED -> Reason.DAMAGED;
                    case READ_ONLY -> Reason.READ_ONLY;
                    case DISK_FULL, BUSY, DRIVE, OTHER -> Reason.DISK;
                };
        return new JournalRefused(reason, folder.root(), cause);
    }
}
