package app.matinee.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The parts of a journal: a folder that may be copied and moved as a whole.
public record JournalFolder(Path root) {

    private static final List<String> SYNC_MARKS =
            List.of(
                    "Dropbox",
                    "OneDrive",
                    "Google Drive",
                    "iCloud Drive",
                    "Nextcloud",
                    "pCloud",
                    "MEGA");

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
        for (Path part : root.toAbsolutePath()) {
            if (SYNC_MARKS.stream().anyMatch(part.toString()::startsWith)) {
                return true;
            }
        }
        return Files.exists(root.resolveSibling(".stfolder"))
                || Files.exists(root.resolve(".stfolder"));
    }
}
