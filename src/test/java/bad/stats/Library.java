package bad.stats;

import java.sql.Connection;
import java.sql.SQLException;

/// SQL outside the store.
public final class Library {
    boolean closed(Connection connection) throws SQLException {
        return connection.isClosed();
    }
}
