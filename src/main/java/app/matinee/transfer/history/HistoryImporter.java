package app.matinee.transfer.history;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.awardscsv.AwardsCsvImporter;
import app.matinee.transfer.awardscsv.AwardsCsvReading;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.table.TableReader;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the history that comes with the program; it needs no file.
public final class HistoryImporter implements Importer {

    private static final String FORMAT = "history";
    private static final List<String> TABLES = List.of("cannes.csv", "best-picture.csv");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(FirstLook look) {
        return false;
    }

    @Override
    public boolean isShipped() {
        return true;
    }

    /// @param request not looked at
    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        AwardsCsvReading reading = new AwardsCsvReading(FORMAT);
        for (String table : TABLES) {
            new TableReader(table, () -> open(table))
                    .read(AwardsCsvImporter.NEEDED, reading::row);
        }
        return reading.batch(FORMAT, FORMAT);
    }

    private static BufferedReader open(String table) {
        return new BufferedReader(
                new InputStreamReader(
                        Objects.requireNonNull(
                                HistoryImporter.class.getResourceAsStream(table), table),
                        StandardCharsets.UTF_8));
    }
}
