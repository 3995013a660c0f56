package app.matinee.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;

/// Brings the rows that travel inside a parent in line with a list: rows that are gone are deleted,
/// those that stay are updated, new ones (id 0) inserted, all with their place in the list.
final class Children {

    /// Writes one item at its place.
    interface Write<T> {
        void write(T item, int position);
    }

    private Children() {}

    /// @param table with a column `parent` that holds the parent's key
    static <T> void sync(
            Handle handle,
            String table,
            String parent,
            long parentId,
            List<T> wanted,
            ToLongFunction<T> id,
            Write<T> update,
            Write<T> insert) {
        Set<Long> gone =
                new HashSet<>(
                        Rows.ids(
                                handle,
                                "SELECT id FROM " + table + " WHERE " + parent + " = ?",
                                parentId));
        Set<Long> present = Set.copyOf(gone);
        wanted.forEach(item -> gone.remove(id.applyAsLong(item)));
        gone.forEach(row -> handle.execute("DELETE FROM " + table + " WHERE id = ?", row));
        for (int i = 0; i < wanted.size(); i++) {
            T item = wanted.get(i);
            if (present.contains(id.applyAsLong(item))) {
                update.write(item, i);
            } else {
                insert.write(item, i);
            }
        }
    }
}
