package app.matinee.transfer.archive;

import app.matinee.job.Progress;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.Exporter;
import java.time.Clock;
import java.util.List;

/// The whole journal as an archive, nothing left out.
public final class ArchiveExporter implements Exporter {

    private final Clock clock;
    private final String program;

    /// @param program what the archive names as its maker
    public ArchiveExporter(Clock clock, String program) {
        this.clock = clock;
        this.program = program;
    }

    @Override
    public String format() {
        return ArchiveFormat.IMPORT_FORMAT;
    }

    @Override
    public String ending() {
        return "zip";
    }

    @Override
    public boolean takesChoice() {
        return false;
    }

    @Override
    public Exported write(ExportSource source, ExportRequest request, Progress progress)
            throws ExportFailed {
        try {
            var notes =
                    new ArchiveWriter(source.journal(), source.pictures(), clock, program)
                            .write(request.file(), Travels.EVERYTHING, progress);
            return new Exported(List.of(request.file()), notes);
        } catch (ArchiveRefused refused) {
            throw new ExportFailed(refused.phrase(), refused);
        }
    }
}
