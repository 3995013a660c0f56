package app.matinee.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a journal: a folder that may be copied and moved as a whole.
public record JournalFolder(Path root) {

    /// What such programs call their folders; more may follow: "OneDrive - Example Ltd".
    private static final Pattern SYNCHRONISED =
            Pattern.compile(
                    "(?:Dropbox|OneDrive|Google ?Drive|My Drive|iCloud ?Drive|iCloud~.*|Mobile Documents"
                            + "|CloudStorage|Nextcloud|ownCloud|pCloud ?Drive|MEGA|Syncthing)"
                            + "(?:[ (-].*)?");

    /// What they leave in them.
    private static final List<String> SYNC_FILES =
            List.of(
                    ".dropbox.cache",
                    ".stfolder",
                    ".nextcloudsync.log",
                    ".owncloudsync.log",
                    ".sync_journal.db");

    public Path database() {
        return root.resolve("journal.db");
    }

    public Path pictures() {
        return root.resolve("pictures");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path templates() {
        return root.resolve("templates");
    }

    /// What can be made again, such as thumbnails.
    public Path cache() {
        return root.resolve("cache");
    }

    /// Held by the process that works in the journal; its text says which.
    public Path lock() {
        return root.resolve("journal.lock");
    }

    public boolean holdsJournal() {
        return Files.isRegularFile(database());
    }

    /// Whether the folder seems to lie where another program synchronises files, which can damage
    /// an open database.
    public boolean looksSynchronised() {
        for (Path at = root.toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at;
            if (SYNCHRONISED.matcher(String.valueOf(folder.getFileName())).matches()
                    || SYNC_FILES.stream().map(folder::resolve).anyMatch(Files::exists)) {
                return true;
            }
        }
        return false;
    }
}
