package app.matinee.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Takes back an earlier step inside a new one, but for what was changed since.
///
/// A row that the step inserted goes, unless a later step changed it or something that is not the
/// step's own hangs on it; with a row stays what it hangs on, and what travels inside it. A field
/// that the step changed has its earlier value again, unless a later step changed it. What the step
/// deleted comes back. To be used while the triggers record, so that this can be undone itself.
public final class StepReversal {

    /// Tables whose rows travel inside another's, with the column that names it.
    private static final Map<String, String> INSIDE =
            Map.ofEntries(
                    Map.entry("person_identifier", "person"),
                    Map.entry("film_identifier", "film"),
                    Map.entry("credit", "film"),
                    Map.entry("film_company", "film"),
                    Map.entry("release", "film"),
                    Map.entry("copy", "film"),
                    Map.entry("custom_value", "film"),
                    Map.entry("nominated_film", "nomination"),
                    Map.entry("nominee", "nomination"),
                    Map.entry("list_item", "list"));

    private final Handle handle;
    private final List<LoggedTable> tables;
    private final Map<String, List<Reference>> references = new HashMap<>();

    StepReversal(Handle handle, List<LoggedTable> tables) {
        this.handle = handle;
        this.tables = tables;
        for (LoggedTable table : tables) {
            references.put(table.name(), referencesOf(table.name()));
        }
    }

    private record Reference(String column, String to) {}

    private record Kept(Map<String, Set<Long>> rows, Map<String, Set<Long>> edited) {}

    /// What came of it.
    ///
    /// @param edited the rows that stay because of what was done since, by table
    public record Reversed(int removed, int restored, Map<String, Set<Long>> edited) {}

    public Reversed reverse(long step) {
        Kept found = kept(step);
        Map<String, Set<Long>> kept = found.rows();
        handle.execute("PRAGMA defer_foreign_keys = 1");
        int restored = 0;
        for (LoggedTable table : tables) {
            restored += bringBack(table, step) + changeBack(table, step);
        }
        int removed = 0;
        for (LoggedTable table : tables.reversed()) {
            removed += remove(table, step, kept.getOrDefault(table.name(), Set.of()));
        }
        return new Reversed(removed, restored, found.edited());
    }

    private Kept kept(long step) {
        Map<String, Set<Long>> kept = new HashMap<>();
        for (LoggedTable table : tables) {
            kept.put(
                    table.name(),
                    Rows.ids(
                            handle,
                            """
                            SELECT row FROM change WHERE step = ? AND entity = ? AND kind = 'insert'
                                AND row IN (
                                    SELECT l.row FROM change l JOIN step s ON s.id = l.step
                                    WHERE l.step > ? AND l.entity = ? AND l.kind <> 'insert'
                                        AND NOT s.undone)\
                            """,
                            step,
                            table.name(),
                            step,
                            table.name()));
            for (Reference reference : references.getOrDefault(table.name(), List.of())) {
                kept.computeIfAbsent(reference.to(), _ -> new HashSet<>())
                        .addAll(hungOnByOthers(table.name(), reference, step));
            }
        }
        Map<String, Set<Long>> edited = new HashMap<>();
        kept.forEach((name, rows) -> edited.put(name, Set.copyOf(rows)));
        for (LoggedTable table : tables) {
            edited.merge(table.name(), changedSince(table, step), StepReversal::union);
        }
        while (grow(kept, step)) {
            // Until everything that hangs together stays together.
        }
        return new Kept(kept, edited);
    }

    private static Set<Long> union(Set<Long> one, Set<Long> other) {
        Set<Long> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /// Rows with a field that the step changed and a later step changed again.
    private Set<Long> changedSince(LoggedTable table, long step) {
        return Rows.ids(
                handle,
                """
                SELECT c.row FROM change c WHERE c.step = ? AND c.entity = ? AND c.kind = 'update'
                    AND (c.row, c.field) IN (
                        SELECT l.row, l.field FROM change l JOIN step s ON s.id = l.step
                        WHERE l.step > ? AND l.entity = ? AND l.kind = 'update' AND NOT s.undone)\
                """,
                step,
                table.name(),
                step,
                table.name());
    }

    /// Rows of the step on which a row hangs that is not the step's.
    private Set<Long> hungOnByOthers(String table, Reference reference, long step) {
        return Rows.ids(
                handle,
                """
                SELECT c.row FROM change c WHERE c.step = ? AND c.entity = '%3$s' AND c.kind = 'insert'
                    AND EXISTS (SELECT 1 FROM %1$s t WHERE t.%2$s = c.row AND NOT EXISTS (
                        SELECT 1 FROM change o WHERE o.step = c.step AND o.entity = '%1$s'
                            AND o.row = t.id AND o.kind = 'insert'))\
                """
                        .formatted(table, reference.column(), reference.to()),
                step);
    }

    private boolean grow(Map<String, Set<Long>> kept, long step) {
        boolean grown = false;
        for (LoggedTable table : tables) {
            Set<Long> mine = kept.computeIfAbsent(table.name(), _ -> new HashSet<>());
            String owner = INSIDE.get(table.name());
            for (Reference reference : references.getOrDefault(table.name(), List.of())) {
                Set<Long> theirs = kept.computeIfAbsent(reference.to(), _ -> new HashSet<>());
                if (!mine.isEmpty()) {
                    grown |=
                            theirs.addAll(
                                    own(
                                            reference.to(),
                                            step,
                                            "SELECT %s FROM %s WHERE id IN %s"
                                                    .formatted(
                                                            reference.column(),
                                                            table.name(),
                                                            PartsOfMany.list(mine))));
                }
                if (reference.column().equals(owner) && !theirs.isEmpty()) {
                    grown |=
                            mine.addAll(
                                    own(
                                            table.name(),
                                            step,
                                            "SELECT id FROM %s WHERE %s IN %s"
                                                    .formatted(
                                                            table.name(),
                                                            owner,
                                                            PartsOfMany.list(theirs))));
                }
            }
        }
        return grown;
    }

    /// Those of the selected rows that the step inserted.
    private Set<Long> own(String table, long step, String select) {
        return Rows.ids(
                handle,
                """
                SELECT row FROM change WHERE step = ? AND entity = ? AND kind = 'insert'
                    AND row IN (%s)\
                """
                        .formatted(select),
                step,
                table);
    }

    private int remove(LoggedTable table, long step, Set<Long> kept) {
        return handle.execute(
                """
                DELETE FROM main.%1$s WHERE id IN (
                    SELECT row FROM change WHERE step = ? AND entity = '%1$s' AND kind = 'insert')
                    AND id NOT IN %2$s\
                """
                        .formatted(table.name(), PartsOfMany.list(kept)),
                step);
    }

    private int bringBack(LoggedTable table, long step) {
        StringBuilder values = new StringBuilder();
        for (String column : table.columns()) {
            values.append(", ").append(table.columnOutOf("c.before", column));
        }
        return handle.execute(
                """
                INSERT OR IGNORE INTO main.%1$s (id, %2$s)
                SELECT c.row%3$s FROM change c
                WHERE c.step = ? AND c.entity = '%1$s' AND c.kind = 'delete' AND NOT EXISTS (
                    SELECT 1 FROM change i WHERE i.step = c.step AND i.entity = '%1$s'
                        AND i.kind = 'insert' AND i.row = c.row)\
                """
                        .formatted(table.name(), String.join(", ", table.columns()), values),
                step);
    }

    private int changeBack(LoggedTable table, long step) {
        List<String> fields =
                handle.select(
                                """
                                SELECT DISTINCT field FROM change
                                WHERE step = ? AND entity = ? AND kind = 'update'\
                                """,
                                step,
                                table.name())
                        .mapTo(String.class)
                        .list();
        int restored = 0;
        for (String field : fields) {
            restored +=
                    handle.execute(
                            """
                            UPDATE main.%1$s SET %2$s = (
                                SELECT before FROM change c WHERE c.step = ?1 AND c.entity = '%1$s'
                                    AND c.kind = 'update' AND c.row = %1$s.id AND c.field = '%2$s')
                            WHERE id IN (
                                SELECT row FROM change c WHERE c.step = ?1 AND c.entity = '%1$s'
                                    AND c.kind = 'update' AND c.field = '%2$s' AND c.row NOT IN (
                                        SELECT l.row FROM change l JOIN step s ON s.id = l.step
                                        WHERE l.step > ?1 AND l.entity = '%1$s'
                                            AND l.kind = 'update' AND l.field = '%2$s'
                                            AND NOT s.undone))\
                            """
                                    .formatted(table.name(), field)
                                    .replace("?1", String.valueOf(step)));
        }
        return restored;
    }

    private List<Reference> referencesOf(String table) {
        List<Reference> found = new ArrayList<>();
        handle.select("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", table)
                .map((row, _) -> new Reference(row.getString(1), row.getString(2)))
                .forEach(reference -> {
                    if (ChangeTriggers.logs(reference.to())) {
                        found.add(reference);
                    }
                });
        return found;
    }
}
