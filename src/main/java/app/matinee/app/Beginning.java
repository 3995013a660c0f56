package app.matinee.app;

import app.matinee.job.Ahead;
import app.matinee.settings.Folders;
import app.matinee.settings.Settings;
import app.matinee.settings.SettingsFile;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// What the window needs before it is there: settings, and the journal it will show first. Both are
/// read while JavaFX comes up, which leaves a processor idle.
final class Beginning {

    private final Folders folders;
    private final Clock clock;
    private final SettingsFile file;
    private final Ahead<Settings> settings;
    private final @Nullable EarlyJournal journal;

    /// Reads the settings only.
    Beginning(Folders folders, Clock clock) {
        this(folders, clock, null);
    }

    /// Reads the settings and opens the journal the window will show first.
    ///
    /// @param line how the window was asked for; null opens nothing
    Beginning(Folders folders, Clock clock, StartLine.@Nullable Window line) {
        this.folders = folders;
        this.clock = clock;
        this.file = new SettingsFile(folders.settingsFile());
        this.settings = Ahead.begin("settings", file::load);
        this.journal =
                line == null
                        ? null
                        : new EarlyJournal(
                                () -> line.folder(settings.get().journals()),
                                new JournalOpening(clock));
    }

    Folders folders() {
        return folders;
    }

    Clock clock() {
        return clock;
    }

    SettingsFile file() {
        return file;
    }

    /// The settings as they were kept; waits for them.
    Settings settings() {
        return settings.get();
    }

    /// The journal that is being opened, null where none was asked for.
    @Nullable EarlyJournal journal() {
        return journal;
    }
}
