package app.matinee.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journals this machine has opened.
///
/// @param last the folder to open at the next start; null before the first
/// @param recent the latest first, at most ten
public record KnownJournals(@Nullable Path last, List<Path> recent) {

    public static final KnownJournals NONE = new KnownJournals(null, List.of());

    private static final int LONGEST = 10;

    public KnownJournals {
        recent = recent.stream().distinct().limit(LONGEST).toList();
    }

    public KnownJournals opened(Path journal) {
        Path folder = journal.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(recent);
        now.remove(folder);
        now.addFirst(folder);
        return new KnownJournals(folder, now);
    }

    /// Drops a journal that is gone.
    public KnownJournals without(Path journal) {
        Path folder = journal.toAbsolutePath().normalize();
        List<Path> now = recent.stream().filter(known -> !known.equals(folder)).toList();
        return new KnownJournals(folder.equals(last) ? null : last, now);
    }
}
