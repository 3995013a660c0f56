package app.matinee.app;

import app.matinee.job.Ahead;
import app.matinee.library.Journal;
import app.matinee.model.JournalFolder;
import app.matinee.text.ExpectedFailure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The journal of the start, opened while JavaFX is still coming up. The first who wants it has it.
final class EarlyJournal {

    private record Outcome(
            @Nullable Path folder, @Nullable Journal journal, @Nullable ExpectedFailure refused) {}

    private final Ahead<Outcome> outcome;
    private boolean taken;

    /// @param folder what to open, asked beside the caller; null, or a folder without a journal,
    ///   opens nothing
    EarlyJournal(Supplier<@Nullable Path> folder, JournalOpening opening) {
        this.outcome = Ahead.begin("early-journal", () -> open(folder.get(), opening));
    }

    private static Outcome open(@Nullable Path folder, JournalOpening opening) {
        if (folder == null || !new JournalFolder(folder).holdsJournal()) {
            return new Outcome(null, null, null);
        }
        try {
            Journal journal = opening.open(folder);
            StartWatch.passed("Journal read");
            return new Outcome(folder, journal, null);
        } catch (ExpectedFailure refused) {
            return new Outcome(folder, null, refused);
        }
    }

    /// The open journal if it is the one of this folder and nobody has taken it; waits for it.
    ///
    /// @throws ExpectedFailure what kept it from being opened
    synchronized Optional<Journal> take(Path folder) throws ExpectedFailure {
        Outcome found = outcome.get();
        if (taken || !folder.equals(found.folder)) {
            return Optional.empty();
        }
        taken = true;
        if (found.refused != null) {
            throw found.refused;
        }
        return Optional.ofNullable(found.journal);
    }
}
