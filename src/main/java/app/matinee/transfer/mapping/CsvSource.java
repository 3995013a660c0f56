package app.matinee.transfer.mapping;

import app.matinee.text.Phrase;
import app.matinee.transfer.reading.Encoding;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.RecordReader;
import app.matinee.transfer.table.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Separated text whose first full record names the columns; of two columns of one name the second
/// is numbered, one without a name is called by its place.
final class CsvSource implements SourceTable {

    private final String name;
    private final RecordReader records;
    private final List<String> columns;
    private final long header;

    private CsvSource(String name, RecordReader records, List<String> columns, long header) {
        this.name = name;
        this.records = records;
        this.columns = columns;
        this.header = header;
    }

    static CsvSource open(String name, RecordReader records) throws ImportRefused {
        List<String> names = new ArrayList<>();
        long[] header = {0};
        records.read(record -> {
            List<String> fields = record.fields();
            long line = record.line();
            // A line of its own above the table is no header.
            boolean title = fields.stream().filter(f -> !f.isBlank()).count() < 2 && line < 3;
            if (!title || fields.size() == 1 && header[0] > 0) {
                header[0] = line;
                names.addAll(fields);
                return false;
            }
            return true;
        });
        if (names.isEmpty()) {
            throw new ImportRefused(Phrase.of("import.refused.noTable", name));
        }
        return new CsvSource(name, records, unique(names), header[0]);
    }

    private static List<String> unique(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            String free = name.isEmpty() ? "#" + (i + 1) : name;
            for (int n = 2; !taken.add(free); n++) {
                free = name + " " + n;
            }
            all.add(free);
        }
        return List.copyOf(all);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void rows(Taker taker) throws ImportRefused {
        records.read(record ->
                record.line() <= header || taker.take(record.line(), cells(record.fields())));
    }

    private List<String> cells(List<String> fields) {
        List<String> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(i < fields.size() ? TableRow.plain(Encoding.mended(fields.get(i))) : "");
        }
        return cells;
    }
}
