package app.matinee.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a connection's prepared statements for the next use.
///
/// SQLite compiles a statement together with the triggers it may fire; for a film, with thirty of
/// them, compiling costs many times what running does. A statement is out of here while it is in
/// use.
final class KeptStatements implements StatementBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(KeptStatements.class);
    private static final int MOST = 200;

    private final StatementBuilder plain = new DefaultStatementBuilder();
    private final LinkedHashMap<String, PreparedStatement> kept =
            new LinkedHashMap<>(16, 0.75f, true);

    /// The text each statement was compiled from, which is not the one Jdbi closes it under.
    private final IdentityHashMap<Statement, String> inUse = new IdentityHashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        PreparedStatement statement = kept.remove(sql);
        if (statement == null) {
            statement = plain.create(connection, sql, context);
        }
        inUse.put(statement, sql);
        return statement;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return plain.createCall(connection, sql, context);
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        String compiled = inUse.remove(statement);
        if (!(statement instanceof PreparedStatement prepared)
                || compiled == null
                || kept.containsKey(compiled)) {
            statement.close();
            return;
        }
        prepared.clearBatch();
        prepared.clearParameters();
        kept.put(compiled, prepared);
        if (kept.size() > MOST) {
            var eldest = kept.pollFirstEntry();
            if (eldest != null) {
                eldest.getValue().close();
            }
        }
    }

    @Override
    public void close(Connection connection) {
        for (PreparedStatement statement : kept.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                LOG.debug("closing a kept statement", e);
            }
        }
        kept.clear();
    }
}
