package app.matinee.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The imports of a journal and whether they stand.
public final class ImportStore {

    private static final String SELECT =
            """
            SELECT i.id, i.format, i.file, i.at, i.report, s.id AS step, s.undone,
                i.taken_back IS NOT NULL AND NOT coalesce(b.undone, 0) AS taken_back
            FROM import i LEFT JOIN step s ON s.id = i.step LEFT JOIN step b ON b.id = i.taken_back_by
            """;

    private final Handle handle;

    ImportStore(Handle handle) {
        this.handle = handle;
    }

    /// An import as it stands.
    ///
    /// @param report one JSON value
    /// @param step the step it is, null once the change log has forgotten it
    /// @param takenBack whether it was taken back, by undo or later
    public record Listed(
            long id,
            String format,
            String file,
            Instant at,
            String report,
            @Nullable Long step,
            boolean takenBack) {}

    /// All imports, the latest first.
    public List<Listed> all() {
        return listed("ORDER BY i.id DESC");
    }

    public Optional<Listed> find(long id) {
        return listed("WHERE i.id = ?", id).stream().findFirst();
    }

    /// Notes that the step being written takes an import back.
    public void takenBack(long id, Instant now) {
        handle.execute(
                """
                UPDATE import SET taken_back = ?, taken_back_by = (SELECT step FROM recording)
                WHERE id = ?\
                """,
                now.toEpochMilli(),
                id);
    }

    private List<Listed> listed(String tail, Object... values) {
        return handle.select(SELECT + tail, values)
                .map((row, _) ->
                        new Listed(
                                row.getLong("id"),
                                row.getString("format"),
                                row.getString("file"),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("report"),
                                Columns.id(row, "step"),
                                row.getBoolean("undone") || row.getBoolean("taken_back")))
                .list();
    }
}
