package app.matinee.transfer.reading;

import app.matinee.text.Phrase;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
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
public record CsvTable(Map<String, Integer> columns, List<Row> rows) {

    /// What one cell may hold, in characters.
    private static final int LARGEST_CELL = 4_000_000;

    public CsvTable {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// One record.
    ///
    /// @param line where it begins, from 1
    public record Row(Map<String, Integer> columns, long line, List<String> fields) {

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
    }

    /// Reads a whole text whose first record is the header.
    ///
    /// @param file its name, for messages
    /// @throws ImportRefused if a cell is larger than any sensible one
    public static CsvTable of(String file, String text) throws ImportRefused {
        return of(file, records(file, text), 0);
    }

    /// Takes the record at an index as the header and those after it as rows.
    public static CsvTable of(String file, List<CsvRecord> records, int header) {
        Map<String, Integer> columns = new HashMap<>();
        if (header < records.size()) {
            List<String> names = records.get(header).getFields();
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
        }
        Map<String, Integer> known = Map.copyOf(columns);
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record :
                records.subList(Math.min(header + 1, records.size()), records.size())) {
            rows.add(new Row(known, record.getStartingLineNumber(), record.getFields()));
        }
        return new CsvTable(known, rows);
    }

    /// The records of a text, empty lines left out; the separator is the one its first line uses
    /// most.
    ///
    /// @throws ImportRefused if a cell is larger than any sensible one
    public static List<CsvRecord> records(String file, String text) throws ImportRefused {
        List<CsvRecord> records = new ArrayList<>();
        long line = 1;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(true)
                        .maxBufferSize(LARGEST_CELL)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                line = record.getStartingLineNumber();
                records.add(record);
            }
        } catch (CsvParseException e) {
            throw new ImportRefused(
                    Phrase.of("import.refused.cell", file, String.valueOf(line)), e);
        } catch (java.io.IOException e) {
            throw new ImportRefused(Phrase.of("import.refused.unreadable", file), e);
        }
        return records;
    }

    public boolean has(String column) {
        return columns.containsKey(column.toLowerCase(Locale.ROOT));
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
