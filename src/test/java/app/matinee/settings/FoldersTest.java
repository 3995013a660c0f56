package app.matinee.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/lena");

    @Test
    void linuxFollowsTheXdgFolders() {
        Folders named =
                Folders.of(
                        "Linux",
                        Map.of("XDG_CONFIG_HOME", "/conf", "XDG_DATA_HOME", "/data"),
                        HOME);
        Folders plain = Folders.of("Linux", Map.of("XDG_CONFIG_HOME", "relative/path"), HOME);

        assertThat(named.settingsFile()).isEqualTo(Path.of("/conf/matinee/settings.json"));
        assertThat(named.logs()).isEqualTo(Path.of("/data/matinee/logs"));
        assertThat(plain.config()).isEqualTo(Path.of("/home/lena/.config/matinee"));
        assertThat(plain.firstJournal()).isEqualTo(Path.of("/home/lena/Documents/Matinee"));
    }

    @Test
    void aFolderIsNamedFromTheUsersOwnOn() {
        Folders folders = Folders.of("Linux", Map.of(), HOME);

        assertThat(folders.shown(HOME.resolve("Documents/Matinee"))).isEqualTo("Documents/Matinee");
        assertThat(folders.shown(Path.of("/mnt/films"))).isEqualTo("/mnt/films");
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        assertThat(Folders.of("Windows 11", Map.of(), HOME).config())
                .isEqualTo(HOME.resolve("AppData/Roaming/Matinee"));
        assertThat(Folders.of("Mac OS X", Map.of(), HOME).settingsFile())
                .isEqualTo(HOME.resolve("Library/Application Support/Matinee/settings.json"));
    }
}
