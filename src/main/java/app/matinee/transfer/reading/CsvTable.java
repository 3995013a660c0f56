package app.matinee.transfer.reading;

import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A table in separated text (RFC 4180, and what spreadsheets make of it): rows may be shorter or
/// longer than the header, columns are found by name whatever their case and order.
///
/// @param columns the place of each column by its name in small letters; of two columns of one name
///   the first counts
/// @param twin a name that two columns share, "" for none
public record CsvTable(Map<String, Integer> columns, String twin, List<Row> rows) {

    public CsvTable {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// One record.
    ///
    /// @param width how many columns there are
    /// @param line where it begins, from 1
    public record Row(Map<String, Integer> columns, int width, long line, List<String> fields) {

        public Row {
            fields = List.copyOf(fields);
        }

        /// The value in a column, stripped; "" where there is no such column or the row is short.
        public String get(String column) {
            Integer at = columns.get(column.toLowerCase(Locale.ROOT));
            return at == null || at >= fields.size() ? "" : fields.get(at).strip();
        }

        public boolean isEmpty() {
            return fields.stream().allMatch(String::isBlank);
        }

        /// How many fields it has beyond the columns, blank ones at the end aside.
        public int surplus() {
            int last = fields.size();
            while (last > 0 && fields.get(last - 1).isBlank()) {
                last--;
            }
            return Math.max(0, last - width);
        }
    }

    /// Reads a whole text whose first record is the header.
    ///
    /// @param file its name, for messages
    /// @throws ImportRefused if a cell is larger than any sensible one
    public static CsvTable of(String file, String text) throws ImportRefused {
        return of(file, records(file, text), 0);
    }

    /// Takes the record at an index as the header and those after it as rows.
    public static CsvTable of(String file, List<TextRecord> records, int header) {
        Map<String, Integer> columns = new HashMap<>();
        int width = 0;
        String twin = "";
        if (header < records.size()) {
            List<String> names = records.get(header).fields();
            width = names.size();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i).strip().toLowerCase(Locale.ROOT);
                if (columns.putIfAbsent(name, i) != null && !name.isEmpty()) {
                    twin = names.get(i).strip();
                }
            }
        }
        Map<String, Integer> known = Map.copyOf(columns);
        List<Row> rows = new ArrayList<>();
        for (TextRecord record :
                records.subList(Math.min(header + 1, records.size()), records.size())) {
            rows.add(new Row(known, width, record.line(), record.fields()));
        }
        return new CsvTable(known, twin, rows);
    }

    /// The records of a text, empty lines left out; the separator is the one its first line uses
    /// most.
    ///
    /// @throws ImportRefused if a cell is larger than any sensible one
    public static List<TextRecord> records(String file, String text) throws ImportRefused {
        List<TextRecord> records = new ArrayList<>();
        RecordReader.of(file, text).read(records::add);
        return records;
    }

    /// All values of a column, in order.
    public List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    /// @throws ImportRefused where two columns share a name, so that nobody can tell them apart
    public void refuseTwins(String file) throws ImportRefused {
        if (!twin.isEmpty()) {
            throw new ImportRefused(Phrase.of("import.refused.columnTwice", file, twin));
        }
    }

    public boolean has(String column) {
        return columns.containsKey(column.toLowerCase(Locale.ROOT));
    }
}
