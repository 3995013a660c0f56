package app.matinee.transfer.reading;

import app.matinee.text.Phrase;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Reads the records of separated text (RFC 4180, and what spreadsheets make of it) one after
/// another, keeping none; rows may be ragged.
///
/// @param name of the file, for messages
/// @param opening opens the text, from its start each time
/// @param separator what parts the fields
/// @param quotes what a quotation mark that never closes means
public record RecordReader(String name, Opening opening, char separator, Quotes quotes) {

    /// What may part the fields of a record.
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /// What one cell may hold, in characters.
    private static final int LARGEST_CELL = 4_000_000;

    private static final int LARGEST_CLOSED_CELL = 1 << 20;

    /// Opens the text, from its start each time.
    @FunctionalInterface
    public interface Opening {
        BufferedReader open() throws IOException;
    }

    /// What a quotation mark that never closes means.
    public enum Quotes {
        /// The cell goes on to the end.
        MAY_STAY_OPEN,
        /// The file is damaged.
        MUST_CLOSE
    }

    /// Takes records.
    @FunctionalInterface
    public interface Taker {
        /// @return whether to go on
        boolean take(TextRecord record) throws ImportRefused;
    }

    /// Reads a file leniently.
    public static RecordReader of(TextFile file, char separator) {
        return new RecordReader(file.name(), file::open, separator, Quotes.MAY_STAY_OPEN);
    }

    /// Reads a text leniently, by the separator its first line uses most.
    public static RecordReader of(String name, String text) throws ImportRefused {
        Opening opening = () -> new BufferedReader(new StringReader(text));
        return new RecordReader(name, opening, separator(name, opening), Quotes.MAY_STAY_OPEN);
    }

    /// The same records parted by another sign.
    public RecordReader by(char other) {
        return new RecordReader(name, opening, other, quotes);
    }

    /// Gives every record that holds anything.
    ///
    /// @throws ImportRefused if it cannot be read, a cell is larger than any sensible one, or a
    ///   quotation mark that must close does not
    public void read(Taker taker) throws ImportRefused {
        boolean open = quotes == Quotes.MAY_STAY_OPEN;
        long line = 1;
        long next = 1;
        try (Reader in = opening.open();
                CsvReader<CsvRecord> records =
                        CsvReader.builder()
                                .fieldSeparator(separator)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .allowUnclosedQuote(open)
                                .maxBufferSize(open ? LARGEST_CELL : LARGEST_CLOSED_CELL)
                                .ofCsvRecord(in)) {
            for (CsvRecord each : records) {
                TextRecord record = new TextRecord(each.getStartingLineNumber(), each.getFields());
                line = record.line();
                next = after(record);
                if (!record.isEmpty() && !taker.take(record)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            Phrase phrase =
                    open
                            ? Phrase.of("import.refused.cell", name, String.valueOf(next))
                            : Phrase.of("import.refused.quote", name, String.valueOf(line));
            throw new ImportRefused(phrase, e);
        } catch (UncheckedIOException e) {
            throw TextFile.refusal(name, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw TextFile.refusal(name, e);
        }
    }

    /// The line on which the next record begins, should that one be beyond reading.
    private static long after(TextRecord record) {
        long breaks = 1;
        for (String field : record.fields()) {
            for (int at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) {
                breaks++;
            }
        }
        return record.line() + breaks;
    }

    /// The separator that the first line with any uses most, outside quotation marks.
    public static char separator(String name, Opening opening) throws ImportRefused {
        try (BufferedReader in = opening.open()) {
            String line = in.readLine();
            while (line != null && line.isBlank()) {
                line = in.readLine();
            }
            return line == null ? ',' : most(line);
        } catch (IOException e) {
            throw TextFile.refusal(name, e);
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
