package app.matinee.cli;

import app.matinee.backup.Backups;
import app.matinee.backup.SnapshotReason;
import app.matinee.library.Journal;
import app.matinee.library.imports.Imports;
import app.matinee.model.JournalFolder;
import app.matinee.settings.RatingScale;
import app.matinee.settings.Settings;
import app.matinee.settings.SettingsFile;
import app.matinee.store.JournalRefused;
import app.matinee.store.JournalRefused.Reason;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// The journal a command works on: the one that was named, else the one the window opened last.
final class JournalChoice {

    private final MatineeCommand matinee;
    private final SettingsFile settings;
    private final Clock clock;
    private final Console console;

    JournalChoice(MatineeCommand matinee, SettingsFile settings, Clock clock, Console console) {
        this.matinee = matinee;
        this.settings = settings;
        this.clock = clock;
        this.console = console;
    }

    /// Opens it beside whoever works in it; an older one is brought up to date first.
    Journal toRead() throws CommandFailed, JournalRefused {
        JournalFolder folder = folder();
        try {
            return Journal.openToRead(folder, clock);
        } catch (JournalRefused refused) {
            if (refused.reason() != Reason.OLDER) {
                throw new Rescue(folder, clock, console).told(refused);
            }
            open(folder).close();
            return Journal.openToRead(folder, clock);
        }
    }

    /// Opens it to change it, which one process can at a time.
    Journal toWrite() throws CommandFailed, JournalRefused {
        return open(folder());
    }

    private Journal open(JournalFolder folder) throws CommandFailed, JournalRefused {
        try {
            Backups backups = new Backups(folder, clock);
            return Journal.open(folder, clock, () -> backups.snapshot(SnapshotReason.MIGRATION));
        } catch (JournalRefused refused) {
            throw new Rescue(folder, clock, console).told(refused);
        }
    }

    /// The imports of an open journal; what is to happen before one belongs here.
    Imports imports(Journal journal) {
        Backups backups = new Backups(journal.folder(), clock);
        return journal.imports(backups.before(SnapshotReason.IMPORT));
    }

    /// What its owner chose in the window.
    Settings settings() {
        return settings.load();
    }

    /// How its owner wants ratings to be shown.
    RatingScale ratingScale() {
        return settings.load().ratingScale();
    }

    /// Where it lies, or shall lie.
    JournalFolder folder() throws CommandFailed {
        Path folder =
                matinee.journal()
                        .or(() -> Optional.ofNullable(settings.load().journals().last()))
                        .orElseThrow(() -> new CommandFailed(Phrase.of("cli.noJournal")));
        return new JournalFolder(folder.toAbsolutePath().normalize());
    }
}
