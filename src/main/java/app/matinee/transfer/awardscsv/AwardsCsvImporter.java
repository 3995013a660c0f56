package app.matinee.transfer.awardscsv;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.reading.TextFile;
import app.matinee.transfer.table.TableReader;
import java.util.Set;

/// Reads a table of awards.
public final class AwardsCsvImporter implements Importer {

    public static final String FORMAT = "awards-csv";

    /// The columns without which it is no such table.
    public static final Set<String> NEEDED = AwardsCsv.NEEDED;

    private static final long MOST_BYTES = 64_000_000;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(FirstLook look) {
        return look.header().containsAll(AwardsCsv.NEEDED);
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        TextFile file = TextFile.at(request.path(), MOST_BYTES);
        AwardsCsvReading reading = new AwardsCsvReading(request.name());
        new TableReader(file)
                .read(
                        AwardsCsv.NEEDED,
                        row -> {
                            progress.checkCancelled();
                            reading.row(row);
                        });
        return reading.batch(FORMAT, request.name());
    }
}
