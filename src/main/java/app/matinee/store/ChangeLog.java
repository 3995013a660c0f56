package app.matinee.store;

import app.matinee.model.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What a person did to the journal, step by step, and the way back; it survives a restart.
///
/// A step keeps only what is needed to return: the key of an inserted row, the earlier value of a
/// changed field, the whole of a deleted row. Going back records the way forward under the same
/// step, so undo and redo are one operation. Works on the writing connection, inside its
/// transaction.
final class ChangeLog {

    private static final String STEP_COLUMNS = "id, at, label, arguments, undone";

    private final Handle handle;
    private final List<LoggedTable> tables;
    private final Clock clock;
    private final byte[] device;

    ChangeLog(Handle handle, List<LoggedTable> tables, Clock clock, UUID device) {
        this.handle = handle;
        this.tables = tables;
        this.clock = clock;
        this.device = Uuids.write(device);
    }

    /// Opens a step, or goes on with the last one where the merge keys agree, and gives its id.
    long begin(StepLabel label) {
        handle.execute("DELETE FROM step WHERE undone AND id > coalesce(" + NEWEST_DONE + ", 0)");
        Optional<Long> merged = mergeable(label.mergeKey());
        long step = merged.orElseGet(() -> insertStep(label));
        record(step);
        return step;
    }

    /// Closes the step; an empty one disappears and gives 0.
    long end(long step) {
        record(0);
        int rows =
                handle.select("SELECT EXISTS (SELECT 1 FROM change WHERE step = ?)", step)
                        .map((row, _) -> row.getInt(1))
                        .one();
        if (rows == 0) {
            handle.execute("DELETE FROM step WHERE id = ?", step);
            return 0;
        }
        buryAndStamp(step);
        return step;
    }

    /// Does some work that no undo shall take back, such as keeping a revision.
    void unrecorded(Runnable work) {
        long step =
                handle.select("SELECT step FROM recording").map((row, _) -> row.getLong(1)).one();
        record(0);
        work.run();
        record(step);
    }

    /// The step that undo would take back.
    Optional<Step> undoable() {
        return first(
                "SELECT " + STEP_COLUMNS + " FROM step WHERE NOT undone ORDER BY id DESC LIMIT 1");
    }

    /// The step that redo would bring again.
    Optional<Step> redoable() {
        return first(
                "SELECT "
                        + STEP_COLUMNS
                        + " FROM step WHERE undone AND id > coalesce("
                        + NEWEST_DONE
                        + ", 0) ORDER BY id LIMIT 1");
    }

    /// The latest steps, newest first.
    List<Step> latest(int limit) {
        return handle.select(
                        "SELECT " + STEP_COLUMNS + " FROM step ORDER BY id DESC LIMIT ?", limit)
                .map((row, _) -> step(row))
                .list();
    }

    /// Turns a step round: takes it back if it stands, brings it again if it was taken back.
    void turn(Step step) {
        new StepTurn(handle, tables).turn(step.id(), () -> record(step.id()), () -> record(0));
        handle.execute("UPDATE step SET undone = ? WHERE id = ?", !step.undone(), step.id());
        buryAndStamp(step.id());
    }

    /// Forgets steps older than a moment.
    void forgetBefore(Instant moment) {
        handle.execute("DELETE FROM step WHERE at < ?", moment.toEpochMilli());
    }

    private static final String NEWEST_DONE = "(SELECT max(id) FROM step WHERE NOT undone)";

    private void record(long step) {
        handle.execute("UPDATE recording SET step = ?", step);
    }

    private Optional<Long> mergeable(@Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        return handle
                .select(
                        "SELECT id FROM step WHERE id = (SELECT max(id) FROM step) AND NOT undone AND merge_key = ?",
                        key)
                .map((row, _) -> row.getLong(1))
                .list()
                .stream()
                .findFirst();
    }

    private long insertStep(StepLabel label) {
        return Rows.insert(
                handle,
                "INSERT INTO step (at, device, label, arguments, merge_key) VALUES (?, ?, ?, ?, ?)",
                clock.millis(),
                device,
                label.messageKey(),
                Words.write(label.arguments()),
                label.mergeKey());
    }

    /// Leaves a tombstone for what is gone, takes it from what is back, and stamps what changed.
    private void buryAndStamp(long step) {
        long now = clock.millis();
        for (LoggedTable table : tables) {
            if (!table.travels()) {
                continue;
            }
            String name = table.name();
            handle.execute(
                    """
                    INSERT INTO tombstone (uuid, entity, at)
                    SELECT unhex(json_extract(before, '$.uuid')), entity, ? FROM change
                    WHERE step = ? AND entity = ? AND kind = 'delete'
                    ON CONFLICT DO UPDATE SET at = excluded.at\
                    """,
                    now,
                    step,
                    name);
            handle.execute(
                    """
                    DELETE FROM tombstone WHERE uuid IN (
                        SELECT t.uuid FROM %s t JOIN change c ON c.row = t.id
                        WHERE c.step = ? AND c.entity = ? AND c.kind = 'insert')\
                    """
                            .formatted(name),
                    step,
                    name);
            if (!name.equals("sample")) {
                handle.execute(
                        """
                        UPDATE %s SET changed = ? WHERE id IN (
                            SELECT row FROM change WHERE step = ? AND entity = ? AND kind = 'update')\
                        """
                                .formatted(name),
                        now,
                        step,
                        name);
            }
        }
    }

    private Optional<Step> first(String sql) {
        return handle.select(sql).map((row, _) -> step(row)).list().stream().findFirst();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("label"),
                Words.read(row.getString("arguments")),
                row.getBoolean("undone"));
    }
}
