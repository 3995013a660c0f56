package app.matinee.transfer.table;

import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.TextFile;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a table row by row. What parts its fields is found in its first line.
public final class TableReader {

    private static final int LONGEST_FIELD = 1 << 20;

    private final TextFile file;

    public TableReader(TextFile file) {
        this.file = file;
    }

    /// Gives every row that holds anything.
    ///
    /// @param needed columns without which it is no such table
    /// @throws ImportRefused if there is no such table, or a quote never closes
    public void read(Set<String> needed, Consumer<TableRow> taker) throws ImportRefused {
        long line = 1;
        try (Reader in = file.open();
                CsvReader<CsvRecord> records =
                        CsvReader.builder()
                                .fieldSeparator(separator())
                                .skipEmptyLines(true)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .allowUnclosedQuote(false)
                                .maxBufferSize(LONGEST_FIELD)
                                .ofCsvRecord(in)) {
            Iterator<CsvRecord> all = records.iterator();
            if (!all.hasNext()) {
                throw new ImportRefused(Phrase.of("import.refused.empty", file.name()));
            }
            Map<String, Integer> columns = columns(all.next().getFields(), needed);
            while (all.hasNext()) {
                CsvRecord next = all.next();
                line = next.getStartingLineNumber();
                if (next.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    taker.accept(new TableRow(line, columns, next.getFields()));
                }
            }
        } catch (CsvParseException e) {
            throw new ImportRefused(
                    Phrase.of("import.refused.quote", file.name(), String.valueOf(line)), e);
        } catch (UncheckedIOException e) {
            throw file.refusal(e.getCause());
        } catch (IOException e) {
            throw file.refusal(e);
        }
    }

    private Map<String, Integer> columns(List<String> names, Set<String> needed)
            throws ImportRefused {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = name(names.get(i));
            if (columns.put(name, i) != null && !name.isEmpty()) {
                throw new ImportRefused(
                        Phrase.of("import.refused.columnTwice", file.name(), names.get(i)));
            }
        }
        for (String name : needed) {
            if (!columns.containsKey(name)) {
                throw new ImportRefused(Phrase.of("import.refused.noColumn", file.name(), name));
            }
        }
        return columns;
    }

    private static String name(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private char separator() throws IOException {
        try (var in = file.open()) {
            String first = in.readLine();
            char best = ',';
            long most = 0;
            for (char candidate : new char[] {',', ';', '\t'}) {
                long count = first == null ? 0 : first.chars().filter(c -> c == candidate).count();
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
            return best;
        }
    }
}
