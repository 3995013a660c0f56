package app.matinee.app;

import app.matinee.backup.Restoring;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.model.JournalFolder;
import app.matinee.starter.StarterJournal;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import app.matinee.ui.kit.JournalDoor.Wish;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens and makes journals; to be used in jobs.
final class JournalMaking {

    private final Clock clock;
    private final Texts texts;
    private final @Nullable EarlyJournal early;

    /// @param early a journal that is being opened already, null for none
    JournalMaking(Clock clock, Texts texts, @Nullable EarlyJournal early) {
        this.clock = clock;
        this.texts = texts;
        this.early = early;
    }

    /// The journal wished for, open. A new one is made whole or not at all.
    ///
    /// @throws ExpectedFailure when it cannot be opened or made; nothing was changed then
    Journal open(Wish wish, Progress progress) throws ExpectedFailure {
        JournalFolder folder = new JournalFolder(wish.folder());
        return switch (wish) {
            case Wish.Existing _ -> earlyOrNow(folder.root());
            case Wish.Empty _ -> new NewJournal(folder, clock).empty();
            case Wish.Starter _ -> new StarterJournal(clock, texts).in(folder, progress);
            case Wish.Restored(Path file, Path _) -> {
                new Restoring(folder, clock).restore(file, progress);
                yield new JournalOpening(clock).open(folder.root());
            }
            case Wish.Archived(Path file, Path _) -> {
                try (Archive archive = new ArchiveReader().open(file, progress)) {
                    yield filled(folder, archive, progress);
                }
            }
        };
    }

    private Journal earlyOrNow(Path folder) throws ExpectedFailure {
        Optional<Journal> open = early == null ? Optional.empty() : early.take(folder);
        return open.isPresent() ? open.get() : new JournalOpening(clock).open(folder);
    }

    private Journal filled(JournalFolder folder, Archive archive, Progress progress)
            throws ExpectedFailure {
        return new NewJournal(folder, clock)
                .filled(journal ->
                        new ArchiveImport(journal, journal.pictureFolder(), clock)
                                .run(archive, progress));
    }
}
