package app.matinee.transfer.archive;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;

/// Reads an archive so that it can be merged into a journal that has films already: things are the
/// same where they bear one identity, else as those of any file.
public final class ArchiveMerger implements Importer {

    @Override
    public String format() {
        return ArchiveFormat.IMPORT_FORMAT;
    }

    @Override
    public boolean recognises(FirstLook look) {
        return look.shape() == FirstLook.Shape.ZIP
                && look.entries().contains(ArchiveFormat.ARCHIVE);
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Archive archive = new ArchiveReader().open(request.path(), progress)) {
            ArchiveBatch batch = new ArchiveBatch(request.path(), archive::holds);
            archive.pour(batch, progress);
            return batch.batch(format(), request.name());
        } catch (ArchiveRefused refused) {
            throw new ImportRefused(refused.phrase(), refused);
        }
    }
}
