package app.matinee.library.imports;

import app.matinee.model.JournalFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Everything a journal holds, table by table, to see whether it is as it was.
public final class JournalDump {

    /// What stays of an import that was taken back: that it happened, and how to bring it again.
    private static final Set<String> TRACES =
            Set.of("import", "step", "change", "tombstone", "journal");

    private JournalDump() {}

    /// The rows of every table in order, but for times of change, which tell that something was
    /// changed back.
    public static Map<String, List<String>> of(Path folder) throws SQLException {
        Map<String, List<String>> dump = new TreeMap<>();
        String file = new JournalFolder(folder).database().toString();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table : tables(connection)) {
                dump.put(table, rows(connection, table));
            }
        }
        return dump;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                SELECT name FROM sqlite_schema WHERE type = 'table'
                                    AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite_%'\
                                """)) {
            while (row.next()) {
                if (!TRACES.contains(row.getString(1))) {
                    names.add(row.getString(1));
                }
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    if (!row.getMetaData().getColumnName(i).equals("changed")) {
                        Object value = row.getObject(i);
                        text.append(
                                        value instanceof byte[] b
                                                ? List.of(b.length, b[0], b[9])
                                                : value)
                                .append('|');
                    }
                }
                rows.add(text.toString());
            }
        }
        return rows;
    }
}
