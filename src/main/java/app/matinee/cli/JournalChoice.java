package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.library.imports.Imports;
import app.matinee.model.JournalFolder;
import app.matinee.settings.RatingScale;
import app.matinee.settings.SettingsFile;
import app.matinee.store.JournalRefused;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// The journal a command works on: the one that was named, else the one the window opened last.
final class JournalChoice {

    private final MatineeCommand matinee;
    private final SettingsFile settings;
    private final Clock clock;

    JournalChoice(MatineeCommand matinee, SettingsFile settings, Clock clock) {
        this.matinee = matinee;
        this.settings = settings;
        this.clock = clock;
    }

    /// Opens it beside whoever works in it.
    Journal toRead() throws CommandFailed, JournalRefused {
        return Journal.openToRead(folder(), clock);
    }

    /// Opens it to change it, which one process can at a time.
    Journal toWrite() throws CommandFailed, JournalRefused {
        return Journal.open(folder(), clock, () -> {});
    }

    /// The imports of an open journal; what is to happen before one belongs here.
    Imports imports(Journal journal) {
        return journal.imports(() -> {});
    }

    /// How its owner wants ratings to be shown.
    RatingScale ratingScale() {
        return settings.load().ratingScale();
    }

    private JournalFolder folder() throws CommandFailed {
        Path folder =
                matinee.journal()
                        .or(() -> Optional.ofNullable(settings.load().journals().last()))
                        .orElseThrow(() -> new CommandFailed(Phrase.of("cli.noJournal")));
        return new JournalFolder(folder.toAbsolutePath().normalize());
    }
}
