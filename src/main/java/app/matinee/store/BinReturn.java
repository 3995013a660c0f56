package app.matinee.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Brings one deleted row back with the rows that went because of it.
///
/// Which rows those are, the foreign keys of the schema say: a row that hung on it with `ON DELETE
/// CASCADE` and went in the same step comes along; one that lost its pointer gets it again. A row
/// whose other owner is gone stays away.
final class BinReturn {

    private static final int STAYED = -1;

    /// What has no owner of its own.
    private static final Set<String> SHOWN = Set.of("picture", "person", "company");

    private record Row(String table, long id) {}

    /// A column that points at another table.
    private record Pointer(String table, String column, String target, String onDelete) {

        boolean cascades() {
            return onDelete.equals("CASCADE");
        }

        boolean isCleared() {
            return onDelete.equals("SET NULL");
        }
    }

    private final Handle handle;
    private final List<LoggedTable> tables;
    private final List<Pointer> pointers;

    BinReturn(Handle handle, List<LoggedTable> tables) {
        this.handle = handle;
        this.tables = tables;
        this.pointers = tables.stream().flatMap(table -> pointers(table).stream()).toList();
    }

    private List<Pointer> pointers(LoggedTable table) {
        return handle.select(
                        "SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?)",
                        table.name())
                .map((row, _) ->
                        new Pointer(
                                table.name(),
                                row.getString("from"),
                                row.getString("table"),
                                row.getString("on_delete")))
                .list();
    }

    /// @return how many of the rows that went with it stay away; -1 where it stays away itself
    int bringBack(long step, String table, long id) {
        Set<Row> wanted = new LinkedHashSet<>();
        gather(step, new Row(table, id), wanted);
        Map<String, List<Row>> byTable = wanted.stream().collect(Collectors.groupingBy(Row::table));
        List<Row> back = new ArrayList<>();
        for (LoggedTable each : tables) {
            for (Row row : byTable.getOrDefault(each.name(), List.of())) {
                if (insert(step, each, row)) {
                    back.add(row);
                }
            }
        }
        if (!back.contains(new Row(table, id))) {
            return STAYED;
        }
        back.forEach(row -> pointAgain(step, row));
        return wanted.size() - back.size();
    }

    private void gather(long step, Row row, Set<Row> wanted) {
        if (!wanted.add(row)) {
            return;
        }
        gatherWhatItShows(step, row, wanted);
        for (Pointer pointer : pointers) {
            if (pointer.cascades() && pointer.target().equals(row.table())) {
                handle.select(
                                """
                                SELECT row FROM change WHERE step = ? AND entity = ? AND kind = 'delete'
                                    AND json_extract(before, ?) = ? ORDER BY row\
                                """,
                                step,
                                pointer.table(),
                                "$." + pointer.column(),
                                row.id())
                        .mapTo(Long.class)
                        .list()
                        .forEach(id -> gather(step, new Row(pointer.table(), id), wanted));
            }
        }
    }

    /// A picture goes with its last placement, a person with their last credit: they come along
    /// too.
    private void gatherWhatItShows(long step, Row row, Set<Row> wanted) {
        for (Pointer pointer : pointers) {
            if (pointer.table().equals(row.table()) && SHOWN.contains(pointer.target())) {
                handle.select(
                                """
                                SELECT p.row FROM change c JOIN change p ON p.step = c.step
                                    AND p.entity = ? AND p.kind = 'delete'
                                    AND p.row = json_extract(c.before, ?)
                                WHERE c.step = ? AND c.entity = ? AND c.row = ? AND c.kind = 'delete'\
                                """,
                                pointer.target(),
                                "$." + pointer.column(),
                                step,
                                row.table(),
                                row.id())
                        .mapTo(Long.class)
                        .list()
                        .forEach(id -> wanted.add(new Row(pointer.target(), id)));
            }
        }
    }

    /// Whether the row stands again; nothing happens where what it hangs on is gone.
    private boolean insert(long step, LoggedTable table, Row row) {
        Set<String> dropped = new LinkedHashSet<>();
        for (Pointer pointer : pointers) {
            if (pointer.table().equals(table.name()) && isGone(step, pointer, row)) {
                if (!pointer.isCleared()) {
                    return false;
                }
                dropped.add(pointer.column());
            }
        }
        List<String> columns =
                remembered(step, row).stream()
                        .filter(column -> table.columns().contains(column))
                        .filter(column -> !dropped.contains(column))
                        .toList();
        String values =
                columns.stream()
                        .map(column -> table.columnOutOf("before", column))
                        .collect(Collectors.joining(", "));
        return !handle.select(
                        """
                        INSERT OR IGNORE INTO main.%1$s (id, %2$s)
                        SELECT row, %3$s FROM change
                        WHERE step = ? AND entity = ? AND row = ? AND kind = 'delete'
                        RETURNING id\
                        """
                                .formatted(table.name(), String.join(", ", columns), values),
                        step,
                        table.name(),
                        row.id())
                .mapTo(Long.class)
                .list()
                .isEmpty();
    }

    /// The columns the table had when the row was deleted, which may be fewer than now.
    private List<String> remembered(long step, Row row) {
        return handle.select(
                        """
                        SELECT j.key FROM change c, json_each(c.before) j
                        WHERE c.step = ? AND c.entity = ? AND c.row = ? AND c.kind = 'delete'\
                        """,
                        step,
                        row.table(),
                        row.id())
                .mapTo(String.class)
                .list();
    }

    private boolean isGone(long step, Pointer pointer, Row row) {
        return handle.select(
                        """
                        SELECT json_extract(before, '$.%1$s') IS NOT NULL AND NOT EXISTS (
                            SELECT 1 FROM main.%2$s t WHERE t.id = json_extract(before, '$.%1$s'))
                        FROM change WHERE step = ? AND entity = ? AND row = ? AND kind = 'delete'\
                        """
                                .formatted(pointer.column(), pointer.target()),
                        step,
                        row.table(),
                        row.id())
                .mapTo(Boolean.class)
                .one();
    }

    /// Gives pointers back that the deletion cleared and nobody has set since.
    private void pointAgain(long step, Row row) {
        for (Pointer pointer : pointers) {
            if (pointer.isCleared() && pointer.target().equals(row.table())) {
                handle.execute(
                        """
                        UPDATE main.%1$s SET %2$s = ? WHERE %2$s IS NULL AND id IN (
                            SELECT row FROM change WHERE step = ? AND entity = '%1$s'
                                AND kind = 'update' AND field = '%2$s' AND before = ?)\
                        """
                                .formatted(pointer.table(), pointer.column()),
                        row.id(),
                        step,
                        row.id());
            }
        }
    }
}
