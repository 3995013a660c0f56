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
import java.util.List;
import java.util.Objects;

/// Reads the records of separated text one after another, keeping none; rows may be ragged.
public final class RecordReader {

    /// What may part the fields of a record.
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /// What one cell may hold, in characters.
    private static final int LARGEST_CELL = 4_000_000;

    private final TextFile file;
    private final char separator;

    public RecordReader(TextFile file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /// Takes records.
    @FunctionalInterface
    public interface Taker {
        /// @param line where it begins, from 1
        /// @return whether to go on
        boolean take(long line, List<String> fields);
    }

    /// Gives every record that holds anything.
    ///
    /// @throws ImportRefused if it cannot be read, or a cell is larger than any sensible one
    public void read(Taker taker) throws ImportRefused {
        long line = 1;
        try (Reader in = file.open();
                CsvReader<CsvRecord> records =
                        CsvReader.builder()
                                .fieldSeparator(separator)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .allowUnclosedQuote(true)
                                .maxBufferSize(LARGEST_CELL)
                                .ofCsvRecord(in)) {
            for (CsvRecord record : records) {
                line = record.getStartingLineNumber();
                List<String> fields = record.getFields();
                if (fields.stream().anyMatch(field -> !field.isBlank())
                        && !taker.take(line, fields)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new ImportRefused(
                    Phrase.of("import.refused.cell", file.name(), String.valueOf(line)), e);
        } catch (UncheckedIOException e) {
            throw file.refusal(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw file.refusal(e);
        }
    }

    /// The separator that the first line with any uses most, outside quotation marks.
    public static char separator(TextFile file) throws ImportRefused {
        try (BufferedReader in = file.open()) {
            String line = in.readLine();
            while (line != null && line.isBlank()) {
                line = in.readLine();
            }
            return line == null ? ',' : most(line);
        } catch (IOException e) {
            throw file.refusal(e);
        }
    }

    private static char most(String line) {
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                quoted ^= line.charAt(i) == '"';
                if (!quoted && line.charAt(i) == candidate) {
                    count++;
                }
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
