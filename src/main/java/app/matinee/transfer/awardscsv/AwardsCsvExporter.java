package app.matinee.transfer.awardscsv;

import app.matinee.job.Progress;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.Exporter;
import java.util.List;

/// Every award of the journal as a table.
public final class AwardsCsvExporter implements Exporter {

    @Override
    public String format() {
        return AwardsCsvImporter.FORMAT;
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public boolean takesChoice() {
        return false;
    }

    @Override
    public Exported write(ExportSource source, ExportRequest request, Progress progress)
            throws ExportFailed {
        try {
            new AwardsCsvWriter(source.journal()).write(request.file(), progress);
            return Exported.of(List.of(request.file()));
        } catch (ImportRefused refused) {
            throw new ExportFailed(refused.phrase(), refused);
        }
    }
}
