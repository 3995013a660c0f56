package app.matinee.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Temporary triggers that write every change of the writing connection into the change log.
///
/// They are made anew from the schema each time a journal opens, so they can never be older than
/// it, and they see everything, also what a foreign key deletes. They are silent while `recording`
/// holds step 0.
final class ChangeTriggers {

    /// Tables with an `id` whose changes a person makes; parents before children.
    private static final List<String> NAMES =
            List.of(
                    "person",
                    "person_identifier",
                    "company",
                    "film",
                    "film_identifier",
                    "credit",
                    "film_company",
                    "release",
                    "copy",
                    "custom_field",
                    "custom_value",
                    "award_body",
                    "ceremony",
                    "category",
                    "nomination",
                    "nominated_film",
                    "nominee",
                    "ballot_pick",
                    "saved_question",
                    "saved_view",
                    "link",
                    "viewing",
                    "film_list",
                    "list_item",
                    "writing",
                    "revision",
                    "featured_film",
                    "featured_piece",
                    "picture",
                    "placement",
                    "sample",
                    "settled_match",
                    "kept_mine");

    private static final Set<String> NOT_LOGGED = Set.of("id", "changed");

    private ChangeTriggers() {}

    /// Reads the tables out of the schema.
    static List<LoggedTable> tables(Handle handle) {
        return NAMES.stream().map(name -> describe(handle, name)).toList();
    }

    /// Whether the changes of a table are logged at all.
    static boolean logs(String table) {
        return NAMES.contains(table);
    }

    /// Makes all of them in one go, past Jdbi, whose reading of so much SQL takes longer than
    /// SQLite takes to make them.
    static void install(Connection connection, List<LoggedTable> tables) throws SQLException {
        StringBuilder script =
                new StringBuilder(
                        """
                        CREATE TEMP TABLE recording (step INTEGER NOT NULL);
                        INSERT INTO recording VALUES (0);
                        CREATE TEMP TABLE turning AS SELECT * FROM change WHERE FALSE;
                        CREATE INDEX temp.turning_row ON turning (entity, kind, row, field);
                        """);
        for (LoggedTable table : tables) {
            script.append(onInsert(table.name())).append(";\n");
            script.append(onUpdate(table)).append(";\n");
            script.append(onDelete(table)).append(";\n");
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script.toString());
        }
    }

    /// Lets the inserts of a table go unseen until [#resume] or the end of a transaction that
    /// fails.
    static void suspend(Handle handle, String table) {
        handle.execute("DROP TRIGGER temp." + table + "_inserted");
    }

    static void resume(Handle handle, String table) {
        handle.execute(onInsert(table));
    }

    private static LoggedTable describe(Handle handle, String name) {
        List<String> columns = new ArrayList<>();
        List<String> blobs = new ArrayList<>();
        handle.select("SELECT name, type FROM pragma_table_info(?)", name)
                .map((row, _) -> List.of(row.getString("name"), row.getString("type")))
                .forEach(column -> {
                    if (!NOT_LOGGED.contains(column.getFirst())) {
                        columns.add(column.getFirst());
                        if (column.getLast().equals("BLOB")) {
                            blobs.add(column.getFirst());
                        }
                    }
                });
        return new LoggedTable(name, List.copyOf(columns), List.copyOf(blobs));
    }

    private static String onInsert(String table) {
        return """
        CREATE TEMP TRIGGER %1$s_inserted AFTER INSERT ON main.%1$s
        WHEN (SELECT step FROM recording) > 0 BEGIN
            INSERT OR IGNORE INTO change (step, entity, row, kind)
            SELECT step, '%1$s', new.id, 'insert' FROM recording;
        END\
        """
                .formatted(table);
    }

    /// One line a column that really changed; the first value of a step stays, whatever follows in
    /// it.
    private static String onUpdate(LoggedTable table) {
        StringBuilder sql = new StringBuilder();
        for (String column : table.columns()) {
            sql.append(
                    """
                        INSERT OR IGNORE INTO change (step, entity, row, kind, field, before)
                        SELECT step, '%1$s', old.id, 'update', '%2$s', old.%2$s FROM recording
                        WHERE old.%2$s IS NOT new.%2$s;
                    """
                            .formatted(table.name(), column));
        }
        return """
        CREATE TEMP TRIGGER %1$s_updated AFTER UPDATE OF %2$s ON main.%1$s
        WHEN (SELECT step FROM recording) > 0 BEGIN
        %3$sEND\
        """
                .formatted(table.name(), String.join(", ", table.columns()), sql);
    }

    private static String onDelete(LoggedTable table) {
        return """
        CREATE TEMP TRIGGER %1$s_deleted AFTER DELETE ON main.%1$s
        WHEN (SELECT step FROM recording) > 0 BEGIN
            INSERT OR IGNORE INTO change (step, entity, row, kind, before)
            SELECT step, '%1$s', old.id, 'delete', %2$s FROM recording;
        END\
        """
                .formatted(table.name(), table.rowAsJson("old"));
    }
}
