package app.matinee.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its own files on this machine, each system's own way; journals lie where
/// the user puts them.
///
/// On Linux as the XDG Base Directory Specification says, on Windows in `%APPDATA%` and
/// `%LOCALAPPDATA%`, on macOS in `~/Library`.
///
/// @param config settings
/// @param data what the program makes for itself
/// @param logs its log files
/// @param home the user's own folder
public record Folders(Path config, Path data, Path logs, Path home) {

    private static final String NAME = "matinee";
    private static final String TITLE = "Matinee";

    /// @param system as in `os.name`
    /// @param environment the variables of the process
    public static Folders of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"));
            Path local = folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
            return new Folders(
                    roaming.resolve(TITLE),
                    local.resolve(TITLE),
                    local.resolve(TITLE).resolve("logs"),
                    home);
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support").resolve(TITLE);
            return new Folders(support, support, library.resolve("Logs").resolve(TITLE), home);
        }
        Path config = folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
        Path data = folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
        return new Folders(
                config.resolve(NAME), data.resolve(NAME), data.resolve(NAME).resolve("logs"), home);
    }

    public Path settingsFile() {
        return config.resolve("settings.json");
    }

    /// Where the first journal is made unless the user chooses.
    public Path firstJournal() {
        return home.resolve("Documents").resolve(TITLE);
    }

    /// A folder as a person would name it: without the way to their own folder.
    public String shown(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.startsWith(home) && !whole.equals(home)
                ? home.relativize(whole).toString()
                : whole.toString();
    }

    private static Path folder(@Nullable String given, Path otherwise) {
        // The specification says that a relative path is to be ignored.
        if (given == null || given.isBlank() || !Path.of(given).isAbsolute()) {
            return otherwise;
        }
        return Path.of(given);
    }
}
