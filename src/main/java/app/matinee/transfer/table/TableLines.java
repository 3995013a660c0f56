package app.matinee.transfer.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/// Makes the lines of a comma-separated table, one at a time. For one thread.
public final class TableLines {

    private final Guard guard;
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);

    public TableLines(Guard guard) {
        this.guard = guard;
    }

    /// The fields as one record, with its line break.
    public String of(List<String> fields) {
        text.getBuffer().setLength(0);
        writer.writeRecord(fields.stream().map(guard::write).toList());
        return text.toString();
    }
}
