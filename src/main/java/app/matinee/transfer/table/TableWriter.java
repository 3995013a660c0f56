package app.matinee.transfer.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/// Writes a comma-separated table in UTF-8: aside first, and to its name only once it is whole.
public final class TableWriter {

    private TableWriter() {}

    /// @param rows is given something that takes row after row, the names of the columns first
    /// @throws IOException if it cannot be written; an older file of the name is as it was
    public static void write(Path file, Consumer<Consumer<List<String>>> rows) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(folder, ".matinee-", ".csv");
        try {
            try (CsvWriter writer = CsvWriter.builder().build(aside, StandardCharsets.UTF_8)) {
                rows.accept(
                        row -> writer.writeRecord(row.stream().map(Spreadsheet::write).toList()));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
