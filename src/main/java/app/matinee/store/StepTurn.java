package app.matinee.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Turns one step of the change log round, all its rows of a table at once.
///
/// For each row the step's records mean: inserted, so delete it; deleted, so bring it back with the
/// fields it had before the step; changed, so give each field its earlier value. A row both
/// inserted and deleted by the step is left alone.
final class StepTurn {

    private final Handle handle;
    private final List<LoggedTable> tables;

    StepTurn(Handle handle, List<LoggedTable> tables) {
        this.handle = handle;
        this.tables = tables;
    }

    /// @param record starts recording the way back under the same step
    /// @param silence ends it
    void turn(long step, Runnable record, Runnable silence) {
        handle.execute("PRAGMA defer_foreign_keys = 1");
        handle.execute("INSERT INTO turning SELECT * FROM change WHERE step = ?", step);
        handle.execute("DELETE FROM change WHERE step = ?", step);
        record.run();
        for (LoggedTable table : tables.reversed()) {
            remove(table);
        }
        for (LoggedTable table : tables) {
            bringBack(table);
            changeBack(table);
        }
        silence.run();
        handle.execute("DELETE FROM temp.turning");
    }

    private void remove(LoggedTable table) {
        handle.execute(
                """
                DELETE FROM main.%1$s WHERE id IN (
                    SELECT row FROM turning WHERE entity = '%1$s' AND kind = 'insert')\
                """
                        .formatted(table.name()));
    }

    private void bringBack(LoggedTable table) {
        List<String> remembered = remembered(table);
        if (remembered.isEmpty()) {
            return;
        }
        String columns = String.join(", ", remembered);
        StringBuilder values = new StringBuilder();
        for (String column : remembered) {
            values.append(", ").append(table.columnOutOf("t.before", column));
        }
        handle.execute(
                """
                INSERT INTO main.%1$s (id, %2$s)
                SELECT t.row%3$s FROM turning t
                WHERE t.entity = '%1$s' AND t.kind = 'delete' AND NOT EXISTS (
                    SELECT 1 FROM turning i
                    WHERE i.entity = '%1$s' AND i.kind = 'insert' AND i.row = t.row)\
                """
                        .formatted(table.name(), columns, values));
    }

    /// The columns the table had when the step deleted rows of it, which may be fewer than now.
    private List<String> remembered(LoggedTable table) {
        return handle
                .select(
                        """
                        SELECT j.key FROM (SELECT before FROM turning
                            WHERE entity = ? AND kind = 'delete' LIMIT 1) t, json_each(t.before) j\
                        """,
                        table.name())
                .mapTo(String.class)
                .list()
                .stream()
                .filter(table.columns()::contains)
                .toList();
    }

    private void changeBack(LoggedTable table) {
        List<String> fields =
                handle.select(
                                "SELECT DISTINCT field FROM turning WHERE entity = ? AND kind = 'update'",
                                table.name())
                        .map((row, _) -> row.getString(1))
                        .list();
        for (String field : fields) {
            handle.execute(
                    """
                    UPDATE main.%1$s SET %2$s = (
                        SELECT before FROM turning t
                        WHERE t.entity = '%1$s' AND t.kind = 'update' AND t.row = %1$s.id AND t.field = '%2$s')
                    WHERE id IN (
                        SELECT row FROM turning
                        WHERE entity = '%1$s' AND kind = 'update' AND field = '%2$s')\
                    """
                            .formatted(table.name(), field));
        }
    }
}
