package app.matinee.store;

import app.matinee.model.CreditRoll;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/// The credits that are counted, of all films or of some. Plain JDBC: there may be millions.
public final class CreditRollStore {

    private static final CreditRoll.Part[] PARTS = CreditRoll.Part.values();

    /// In the order of the file, which is read fastest.
    private static final String CREDITS =
            """
            SELECT film, person,
                CASE department WHEN 'cast' THEN 2 WHEN 'writing' THEN 1 ELSE 0 END
            FROM credit
            WHERE (department IN ('cast', 'writing') OR job = 'Director')\
            """;

    private final Handle handle;

    CreditRollStore(Handle handle) {
        this.handle = handle;
    }

    /// All credits.
    public CreditRoll all() {
        CreditRoll.Columns columns = new CreditRoll.Columns();
        people("SELECT id, name FROM person", columns);
        credits(CREDITS, columns);
        return columns.sorted();
    }

    /// The credits of some films, and the names of their people and of some others.
    public CreditRoll of(Collection<Long> films, Collection<Long> people) {
        CreditRoll.Columns columns = new CreditRoll.Columns();
        String of = " film IN (" + list(films) + ")";
        people(
                "SELECT id, name FROM person WHERE id IN ("
                        + list(people)
                        + ") OR id IN (SELECT person FROM credit WHERE"
                        + of
                        + ")",
                columns);
        credits(CREDITS + " AND" + of, columns);
        return columns.sorted();
    }

    private static String list(Collection<Long> keys) {
        return String.join(",", keys.stream().map(String::valueOf).toList());
    }

    private void people(String sql, CreditRoll.Columns columns) {
        each(sql, row -> columns.name(row.getLong(1), row.getString(2)));
    }

    private void credits(String sql, CreditRoll.Columns columns) {
        each(sql, row -> columns.add(row.getLong(1), row.getLong(2), PARTS[row.getInt(3)]));
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String sql, Row sink) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                sink.take(row);
            }
        } catch (SQLException e) {
            throw new StoreException(StoreException.Kind.OTHER, "credits", e);
        }
    }
}
