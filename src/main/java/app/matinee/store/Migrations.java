package app.matinee.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The numbered steps from an empty file to today's schema; append-only, each in a transaction of
/// its own.
final class Migrations {

    private static final List<String> FILES =
            List.of(
                    "001-journal.sql",
                    "002-questions-and-ballots.sql",
                    "003-imports.sql",
                    "004-publications.sql",
                    "005-saved-views.sql",
                    "006-lists-from-filters.sql");

    /// The schema version this program writes, which is SQLite's `user_version`.
    static final int LATEST = FILES.size();

    private Migrations() {}

    /// Brings a journal from its version to the latest.
    static void run(Connection connection, int from) throws SQLException {
        run(connection, from, LATEST);
    }

    /// Brings a journal from one version to another, each migration in a transaction of its own.
    static void run(Connection connection, int from, int to) throws SQLException {
        for (int version = from; version < to; version++) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                statement.executeUpdate(script(FILES.get(version)));
                statement.executeUpdate("PRAGMA user_version = " + (version + 1));
                statement.executeUpdate("COMMIT");
            } catch (SQLException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    private static void rollBack(Connection connection, SQLException cause) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static String script(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + file)) {
            if (in == null) {
                throw new IllegalStateException("migration is missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Kind.OTHER, "could not read migration " + file, e);
        }
    }
}
