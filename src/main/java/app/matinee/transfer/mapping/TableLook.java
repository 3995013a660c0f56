package app.matinee.transfer.mapping;

import app.matinee.model.CustomType;
import app.matinee.transfer.reading.ImportRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be seen of a table before it is read: its columns, with values from its first rows. The
/// files of a folder or zip with one header are one table.
///
/// @param charset the name of its encoding
/// @param separator what parts its fields; null for JSON
/// @param columns in order
public record TableLook(
        Path path,
        boolean json,
        String charset,
        @Nullable Character separator,
        List<Column> columns) {

    private static final int ROWS = 500;
    private static final int EXAMPLES = 3;

    public TableLook {
        columns = List.copyOf(columns);
    }

    /// A column.
    ///
    /// @param values what its first rows hold, without empty cells
    public record Column(String name, List<String> values) {

        public Column {
            values = List.copyOf(values);
        }

        /// What a field of the owner's own would hold, were it made for this column.
        public CustomType type() {
            return OwnCells.type(values);
        }

        /// A few values to know it by.
        public List<String> examples() {
            return values.stream().distinct().limit(EXAMPLES).toList();
        }
    }

    /// The names of the columns.
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /// @throws ImportRefused if there is no table in the file
    public static TableLook at(Path path, boolean json, TableChoice choice) throws ImportRefused {
        TableFiles files = TableFiles.at(path, json, choice);
        List<String> names = files.tables().getFirst().columns();
        List<List<String>> values = new ArrayList<>();
        names.forEach(_ -> values.add(new ArrayList<>()));
        for (SourceTable table : files.tables()) {
            int[] rows = {0};
            table.rows((_, cells) -> {
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        values.get(i).add(cells.get(i));
                    }
                }
                return ++rows[0] < ROWS;
            });
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            columns.add(new Column(names.get(i), values.get(i)));
        }
        return new TableLook(path, json, files.charset(), files.separator(), columns);
    }

    /// Opens the tables themselves, which have the same columns.
    List<SourceTable> tables() throws ImportRefused {
        return TableFiles.at(path, json, new TableChoice(charset, separator)).tables();
    }
}
