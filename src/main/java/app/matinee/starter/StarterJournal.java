package app.matinee.starter;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.Imports;
import app.matinee.model.JournalFolder;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import app.matinee.transfer.history.HistoryImporter;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.file.Path;
import java.time.Clock;

/// Makes the journal one can look around in: the starter films in the library, and on the reference
/// shelf every winner that the shipped history knows, so that questions over awards are answered
/// from the first minute.
public final class StarterJournal {

    private final Clock clock;
    private final Texts texts;

    /// @param texts the words in which the report on the history is kept
    public StarterJournal(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /// Makes it in a folder that is new or empty, whole or not at all, and opens it.
    ///
    /// @throws ExpectedFailure when it cannot be made; the folder is as it was then
    public Journal in(JournalFolder folder, Progress progress) throws ExpectedFailure {
        try (Archive films = new ArchiveReader().openStarter(progress)) {
            return new NewJournal(folder, clock)
                    .<ExpectedFailure>filled(journal -> {
                        new ArchiveImport(journal, journal.pictureFolder(), clock)
                                .run(films, progress);
                        takeHistory(journal, progress);
                    });
        }
    }

    /// Nothing is kept aside before: there is nothing yet that could be lost.
    private void takeHistory(Journal journal, Progress progress) throws ExpectedFailure {
        HistoryImporter history = new HistoryImporter();
        ImportRequest request = ImportRequest.usual(Path.of(""), history);
        Imports imports = journal.imports(() -> {});
        imports.apply(
                imports.plan(history.read(request, progress), Decisions.NONE, progress),
                texts,
                progress);
    }
}
