package app.matinee.transfer.mapping;

import app.matinee.transfer.reading.Encoding;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.RecordReader;
import app.matinee.transfer.reading.TextFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be seen of a table before it is read: its columns, with values from its first rows.
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
    private static final long LARGEST_FILE = 500_000_000;

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
        TextFile file = file(path, choice);
        Character separator =
                json
                        ? null
                        : choice.separator() == null
                                ? Character.valueOf(RecordReader.separator(file.name(), file::open))
                                : choice.separator();
        SourceTable table = table(file, separator);
        List<List<String>> values = new ArrayList<>();
        table.columns().forEach(_ -> values.add(new ArrayList<>()));
        int[] rows = {0};
        table.rows((_, cells) -> {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    values.get(i).add(cells.get(i));
                }
            }
            return ++rows[0] < ROWS;
        });
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            columns.add(new Column(table.columns().get(i), values.get(i)));
        }
        return new TableLook(path, json, file.encoding().charset().name(), separator, columns);
    }

    /// Opens the table itself.
    SourceTable table() throws ImportRefused {
        return table(file(path, new TableChoice(charset, separator)), separator);
    }

    private static SourceTable table(TextFile file, @Nullable Character separator)
            throws ImportRefused {
        return separator == null ? JsonSource.open(file) : CsvSource.open(file, separator);
    }

    private static TextFile file(Path path, TableChoice choice) throws ImportRefused {
        TextFile file = TextFile.at(path, LARGEST_FILE);
        String name = choice.charset();
        return name == null || name.equals(file.encoding().charset().name())
                ? file
                : new TextFile(path, new Encoding(Charset.forName(name), 0), file.stamp());
    }
}
