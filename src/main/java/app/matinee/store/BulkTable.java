package app.matinee.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Inserts many rows into one table with one prepared statement, giving out the keys itself.
final class BulkTable implements AutoCloseable {

    private final String name;
    private final PreparedStatement statement;
    private final long before;
    private long last;

    private BulkTable(String name, PreparedStatement statement, long before) {
        this.name = name;
        this.statement = statement;
        this.before = before;
        this.last = before;
    }

    static BulkTable of(Connection connection, String name, List<String> columns) {
        String sql =
                "INSERT INTO %s (id, %s) VALUES (?%s)"
                        .formatted(
                                name,
                                String.join(", ", columns),
                                String.join("", Collections.nCopies(columns.size(), ", ?")));
        try {
            return new BulkTable(name, connection.prepareStatement(sql), highest(connection, name));
        } catch (SQLException e) {
            throw failed(name, e);
        }
    }

    /// Inserts a row, its values in the order of the columns, and gives its key.
    long insert(@Nullable Object... values) {
        try {
            statement.setLong(1, ++last);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 2, values[i]);
            }
            statement.executeUpdate();
            return last;
        } catch (SQLException e) {
            throw failed(name, e);
        }
    }

    String name() {
        return name;
    }

    /// The highest key there was before the first row.
    long before() {
        return before;
    }

    /// The highest key there is now.
    long last() {
        return last;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw failed(name, e);
        }
    }

    /// The highest key the table ever had; none is given twice.
    private static long highest(Connection connection, String name) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT seq FROM sqlite_sequence WHERE name = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static StoreException failed(String name, SQLException cause) {
        return new StoreException(StoreException.kindOf(cause), "rows of " + name, cause);
    }
}
