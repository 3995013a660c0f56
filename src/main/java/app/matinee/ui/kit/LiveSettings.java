package app.matinee.ui.kit;

import app.matinee.job.Jobs;
import app.matinee.settings.Settings;
import app.matinee.settings.SettingsFile;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The settings as the window sees them: screens bind to them, changes are saved a moment later.
public final class LiveSettings {

    private static final Duration SAVED_AFTER = Duration.millis(500);

    private final SettingsFile file;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Debounce saving = new Debounce(SAVED_AFTER, this::saveBeside);

    /// @param loaded what the file held at start
    public LiveSettings(SettingsFile file, Settings loaded, Jobs jobs) {
        this.file = file;
        this.jobs = jobs;
        this.settings = new ReadOnlyObjectWrapper<>(loaded);
    }

    public Settings get() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    /// Changes them, as in `change(s -> s.withTheme(DARK))`.
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            saving.call();
        }
    }

    /// Saves at once what was changed last; to be called before the jobs are shut down.
    public void flush() {
        saving.flush();
    }

    private void saveBeside() {
        Settings now = settings.get();
        jobs.<@Nullable Void>startInOrder(
                "settings.saving",
                _ -> {
                    file.save(now);
                    return null;
                });
    }
}
