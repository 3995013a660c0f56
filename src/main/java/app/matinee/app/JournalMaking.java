package app.matinee.app;

import app.matinee.backup.Backups;
import app.matinee.backup.Restoring;
import app.matinee.backup.SnapshotReason;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.model.JournalFolder;
import app.matinee.starter.StarterJournal;
import app.matinee.store.JournalRefused;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import app.matinee.ui.kit.JournalDoor.Wish;
import java.nio.file.Path;
import java.time.Clock;

/// Opens and makes journals; to be used in jobs.
final class JournalMaking {

    private final Clock clock;
    private final Texts texts;

    JournalMaking(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /// The journal wished for, open. A new one is made whole or not at all.
    ///
    /// @throws ExpectedFailure when it cannot be opened or made; nothing was changed then
    Journal open(Wish wish, Progress progress) throws ExpectedFailure {
        JournalFolder folder = new JournalFolder(wish.folder());
        return switch (wish) {
            case Wish.Existing _ -> existing(folder);
            case Wish.Empty _ -> new NewJournal(folder, clock).empty();
            case Wish.Starter _ -> new StarterJournal(clock, texts).in(folder, progress);
            case Wish.Restored(Path file, Path _) -> {
                new Restoring(folder, clock).restore(file, progress);
                yield existing(folder);
            }
            case Wish.Archived(Path file, Path _) -> {
                try (Archive archive = new ArchiveReader().open(file, progress)) {
                    yield filled(folder, archive, progress);
                }
            }
        };
    }

    private Journal existing(JournalFolder folder) throws JournalRefused {
        Backups backups = new Backups(folder, clock);
        return Journal.open(folder, clock, () -> backups.snapshot(SnapshotReason.MIGRATION));
    }

    private Journal filled(JournalFolder folder, Archive archive, Progress progress)
            throws ExpectedFailure {
        return new NewJournal(folder, clock)
                .filled(journal ->
                        new ArchiveImport(journal, journal.pictureFolder(), clock)
                                .run(archive, progress));
    }
}
