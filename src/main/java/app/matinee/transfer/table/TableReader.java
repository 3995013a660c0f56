package app.matinee.transfer.table;

import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.RecordReader;
import app.matinee.transfer.reading.TextFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a table row by row. What parts its fields is found in its first line.
public final class TableReader {

    private final String name;
    private final RecordReader.Opening opening;

    public TableReader(TextFile file) {
        this(file.name(), file::open);
    }

    /// @param name for messages
    /// @param opening opens the text, from its start each time
    public TableReader(String name, RecordReader.Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /// Gives every row that holds anything.
    ///
    /// @param needed columns without which it is no such table
    /// @throws ImportRefused if there is no such table, or a quote never closes
    public void read(Set<String> needed, Consumer<TableRow> taker) throws ImportRefused {
        Map<String, Integer> columns = new HashMap<>();
        boolean[] begun = {false};
        new RecordReader(
                        name,
                        opening,
                        RecordReader.separator(name, opening),
                        RecordReader.Quotes.MUST_CLOSE)
                .read(record -> {
                    if (begun[0]) {
                        taker.accept(new TableRow(record.line(), columns, record.fields()));
                    } else {
                        columns.putAll(columns(record.fields(), needed));
                        begun[0] = true;
                    }
                    return true;
                });
        if (!begun[0]) {
            throw new ImportRefused(Phrase.of("import.refused.empty", name));
        }
    }

    private Map<String, Integer> columns(List<String> names, Set<String> needed)
            throws ImportRefused {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String column = columnName(names.get(i));
            if (columns.put(column, i) != null && !column.isEmpty()) {
                throw new ImportRefused(
                        Phrase.of("import.refused.columnTwice", name, names.get(i)));
            }
        }
        for (String column : needed) {
            if (!columns.containsKey(column)) {
                throw new ImportRefused(Phrase.of("import.refused.noColumn", name, column));
            }
        }
        return columns;
    }

    private static String columnName(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
