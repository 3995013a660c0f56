package app.matinee.store;

import java.sql.ResultSet;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The two statements every store needs and Jdbi has no short form for.
final class Rows {

    private Rows() {}

    /// Inserts a row and gives its new id.
    static long insert(Handle handle, String sql, @Nullable Object... values) {
        return handle.select(sql + " RETURNING id", values).mapTo(Long.class).one();
    }

    /// The set of ids a query selects, nulls left out.
    static Set<Long> ids(Handle handle, String sql, @Nullable Object... values) {
        return handle.select(sql, values)
                .scanResultSet((rows, _) -> {
                    Set<Long> ids = new HashSet<>();
                    ResultSet row = rows.get();
                    while (row.next()) {
                        ids.add(row.getLong(1));
                    }
                    ids.remove(0L);
                    return ids;
                });
    }
}
