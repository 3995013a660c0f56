package app.matinee.store;

import app.matinee.model.SavedView;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Filters saved under a name.
public final class SavedViewStore {

    private final Handle handle;

    SavedViewStore(Handle handle) {
        this.handle = handle;
    }

    /// In the owner's order.
    public List<SavedView> all() {
        return handle.select("SELECT * FROM saved_view ORDER BY position, id")
                .map((row, _) ->
                        new SavedView(
                                row.getLong("id"),
                                Uuids.read(row.getBytes("uuid")),
                                row.getString("name"),
                                row.getString("query"),
                                row.getString("sort"),
                                row.getBoolean("ascending"),
                                row.getString("shape")))
                .list();
    }

    /// Puts a view behind the others and gives its key.
    public long insert(SavedView view) {
        return Rows.insert(
                handle,
                """
                INSERT INTO saved_view (uuid, name, query, sort, ascending, shape, position, changed)
                VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM saved_view),
                    unixepoch('subsec') * 1000)\
                """,
                Uuids.write(view.uuid()),
                view.name(),
                view.query(),
                view.sort(),
                view.ascending(),
                view.shape());
    }

    public void update(SavedView view) {
        handle.execute(
                """
                UPDATE saved_view SET name = ?, query = ?, sort = ?, ascending = ?, shape = ?
                WHERE id = ?\
                """,
                view.name(),
                view.query(),
                view.sort(),
                view.ascending(),
                view.shape(),
                view.id());
    }

    /// Gives a view its place in the owner's order, from 0.
    public void place(long id, int position) {
        handle.execute("UPDATE saved_view SET position = ? WHERE id = ?", position, id);
    }

    public void delete(long id) {
        handle.execute("DELETE FROM saved_view WHERE id = ?", id);
    }
}
