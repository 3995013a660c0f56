package app.matinee.transfer.table;

import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.TextFile;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a table row by row. What parts its fields is found in its first line.
public final class TableReader {

    private static final int LONGEST_FIELD = 1 << 20;

    private final String name;
    private final Opening opening;

    public TableReader(TextFile file) {
        this(file.name(), file::open);
    }

    /// @param name for messages
    public TableReader(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /// Opens the text, from its start each time.
    @FunctionalInterface
    public interface Opening {
        BufferedReader open() throws IOException;
    }

    /// Gives every row that holds anything.
    ///
    /// @param needed columns without which it is no such table
    /// @throws ImportRefused if there is no such table, or a quote never closes
    public void read(Set<String> needed, Consumer<TableRow> taker) throws ImportRefused {
        long line = 1;
        try (Reader in = opening.open();
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
                throw new ImportRefused(Phrase.of("import.refused.empty", name));
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
                    Phrase.of("import.refused.quote", name, String.valueOf(line)), e);
        } catch (UncheckedIOException e) {
            throw TextFile.refusal(name, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw TextFile.refusal(name, e);
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

    private char separator() throws IOException {
        try (var in = opening.open()) {
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
