package app.matinee.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Which things of the starter journal are samples, by uuid.
public final class SampleStore {

    private final Handle handle;

    SampleStore(Handle handle) {
        this.handle = handle;
    }

    public List<UUID> all() {
        return handle.select("SELECT uuid FROM sample ORDER BY uuid")
                .map((row, _) -> Uuids.read(row.getBytes(1)))
                .list();
    }

    public void mark(UUID uuid) {
        handle.execute(
                "INSERT INTO sample (uuid) VALUES (?) ON CONFLICT DO NOTHING", Uuids.write(uuid));
    }

    /// Deletes sample viewings, writing, lists and featured films, takes ratings, likes, tags,
    /// watchlist places and copies from sample films, and forgets the marks.
    public void remove() {
        for (String table : List.of("viewing", "writing", "film_list", "featured_film")) {
            handle.execute("DELETE FROM " + table + " WHERE uuid IN (SELECT uuid FROM sample)");
        }
        handle.execute(
                """
                DELETE FROM copy WHERE film IN (
                    SELECT id FROM film WHERE uuid IN (SELECT uuid FROM sample))\
                """);
        handle.execute(
                """
                UPDATE film SET rating = NULL, liked = 0, tags = '[]', on_watchlist = 0,
                    watchlist_since = NULL, watchlist_why = '', watchlist_priority = 0, seen_undated = 0
                WHERE uuid IN (SELECT uuid FROM sample)\
                """);
        handle.execute("DELETE FROM sample");
    }
}
