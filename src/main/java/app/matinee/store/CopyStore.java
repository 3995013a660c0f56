package app.matinee.store;

import app.matinee.model.OwnedCopy;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The copies that are owned, over all films. They are written with their films.
public final class CopyStore {

    private final Handle handle;

    CopyStore(Handle handle) {
        this.handle = handle;
    }

    /// All copies in the order of the titles of their films.
    public List<OwnedCopy> all() {
        return handle.select(
                        """
                        SELECT c.* FROM copy c JOIN film f ON f.id = c.film
                        ORDER BY f.sort_key, f.id, c.position\
                        """)
                .map((row, _) -> new OwnedCopy(row.getLong("film"), FilmParts.copy(row)))
                .list();
    }
}
