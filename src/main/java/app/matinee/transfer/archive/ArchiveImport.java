package app.matinee.transfer.archive;

import app.matinee.job.Progress;
import app.matinee.model.Done;
import app.matinee.model.Uuid7;
import app.matinee.pictures.PictureFolder;
import app.matinee.store.Bulk;
import app.matinee.store.ImportedFile;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import app.matinee.store.Transactions;
import app.matinee.text.Phrase;
import java.time.Clock;
import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;

/// Takes an archive into an empty journal: the pictures first, then everything in one transaction
/// that is one step to undo. Where it fails, the journal is as empty as it was.
public final class ArchiveImport {

    private final Transactions journal;
    private final PictureFolder pictures;
    private final Clock clock;

    public ArchiveImport(Transactions journal, PictureFolder pictures, Clock clock) {
        this.journal = journal;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// Whether the journal is empty, so that an archive comes in whole.
    public boolean fits() {
        return journal.<Boolean>read(session -> session.stamps().isEmpty());
    }

    /// Says beforehand what [#run] would refuse of the journal.
    ///
    /// @throws ArchiveRefused if the journal is not empty
    public void refuseUnlessEmpty() throws ArchiveRefused {
        if (!fits()) {
            throw notEmpty();
        }
    }

    /// @return what came in, with notes on what was read past or is missing
    /// @throws ArchiveRefused if the journal is not empty, or the archive cannot be read any more
    public Done<ArchiveReport> run(Archive archive, Progress progress) throws ArchiveRefused {
        refuseUnlessEmpty();
        archive.copyPictures(pictures, progress);
        StepLabel label =
                archive.name().isEmpty()
                        ? StepLabel.of("archive.step.starter")
                        : StepLabel.of("archive.step.import", archive.name());
        try {
            return journal.write(label, session -> pour(archive, session, progress));
        } catch (Carried carried) {
            throw carried.refused;
        }
    }

    private ArchiveReport pour(Archive archive, Session session, Progress progress) {
        if (!session.stamps().isEmpty()) {
            throw new Carried(notEmpty());
        }
        try (Bulk bulk = session.bulk()) {
            archive.pour(new JournalSink(bulk), progress);
            if (!archive.name().isEmpty()) {
                bulk.pictures().importedNow(report(archive));
            }
            return archive.report();
        } catch (ArchiveRefused refused) {
            throw new Carried(refused);
        }
    }

    private ImportedFile report(Archive archive) {
        Instant now = clock.instant();
        String report =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("format", ArchiveFormat.IMPORT_FORMAT)
                        .put("new", archive.report().counts().total())
                        .toString();
        return new ImportedFile(
                Uuid7.next(), ArchiveFormat.IMPORT_FORMAT, archive.name(), now, report, now);
    }

    private static ArchiveRefused notEmpty() {
        return new ArchiveRefused(Phrase.of("archive.refused.notEmpty"));
    }

    /// Takes a refusal out through the transaction, which it ends.
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ArchiveRefused refused;

        Carried(ArchiveRefused refused) {
            super(refused);
            this.refused = refused;
        }
    }
}
