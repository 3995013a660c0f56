package app.matinee.publish.folder;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// What Matinee wrote into a folder, so that it knows its own files again.
///
/// @param posts by their key
record Ledger(int version, Map<String, Entry> posts) {

    static final int VERSION = 1;
    static final Ledger EMPTY = new Ledger(VERSION, Map.of());

    Ledger {
        posts = Map.copyOf(posts);
    }

    /// One post.
    ///
    /// @param main the path of the file to open
    /// @param files SHA-256 of each as it was written, by its path
    record Entry(String slug, String date, String main, Map<String, String> files) {
        Entry {
            files = Map.copyOf(files);
        }

        LocalDate day() {
            return LocalDate.parse(date);
        }
    }

    Ledger with(String key, Entry entry) {
        Map<String, Entry> all = new TreeMap<>(posts);
        all.put(key, entry);
        return new Ledger(VERSION, all);
    }

    /// Whether another post holds a file.
    boolean otherHolds(String key, String path) {
        return posts.entrySet().stream()
                .anyMatch(e -> !e.getKey().equals(key) && e.getValue().files().containsKey(path));
    }
}
