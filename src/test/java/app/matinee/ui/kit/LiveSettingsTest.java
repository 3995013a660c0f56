package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.job.SameThreadJobs;
import app.matinee.settings.Settings;
import app.matinee.settings.SettingsFile;
import app.matinee.settings.Theme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxTest
class LiveSettingsTest {

    @TempDir private Path folder;

    @Test
    void aChangeIsSeenAtOnceAndOnDiskAfterTheFlush() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        LiveSettings live =
                OnFx.get(() -> new LiveSettings(file, file.load(), new SameThreadJobs()));

        OnFx.run(() -> live.change(settings -> settings.withTheme(Theme.DARK)));
        assertThat(live.get().theme()).isEqualTo(Theme.DARK);
        assertThat(file.load()).isEqualTo(Settings.DEFAULT);
        OnFx.run(live::flush);

        assertThat(file.load()).isEqualTo(live.get());
    }

    @Test
    void aChangeToTheSameIsNone() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        LiveSettings live =
                OnFx.get(() -> new LiveSettings(file, file.load(), new SameThreadJobs()));

        OnFx.run(() -> {
            live.change(settings -> settings.withTheme(Theme.SYSTEM));
            live.flush();
        });

        assertThat(folder).isEmptyDirectory();
    }
}
