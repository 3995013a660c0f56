package app.matinee.store;

import app.matinee.model.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reads the steps that can be taken back or brought again.
public final class HistoryStore {

    private static final String SELECT = "SELECT id, at, label, arguments, undone FROM step ";

    private final Handle handle;

    HistoryStore(Handle handle) {
        this.handle = handle;
    }

    public Optional<Step> undoable() {
        return steps("WHERE NOT undone ORDER BY id DESC LIMIT 1").stream().findFirst();
    }

    public Optional<Step> redoable() {
        return steps(
                        """
                        WHERE undone AND id > coalesce((SELECT max(id) FROM step WHERE NOT undone), 0)
                        ORDER BY id LIMIT 1\
                        """)
                .stream()
                .findFirst();
    }

    /// The latest steps, newest first.
    public List<Step> latest(int limit) {
        return steps("ORDER BY id DESC LIMIT " + limit);
    }

    private List<Step> steps(String tail) {
        return handle.select(SELECT + tail)
                .map((row, _) ->
                        new Step(
                                row.getLong("id"),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("label"),
                                Words.read(row.getString("arguments")),
                                row.getBoolean("undone")))
                .list();
    }
}
