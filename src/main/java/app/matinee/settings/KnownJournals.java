package app.matinee.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journals this machine has opened.
///
/// @param last the folder to open at the next start; null before the first
/// @param recent the latest first, at most ten
/// @param left where in the last one one was
public record KnownJournals(@Nullable Path last, List<Path> recent, LeftAt left) {

    public static final KnownJournals NONE = new KnownJournals(null, List.of(), LeftAt.START);

    private static final int LONGEST = 10;

    public KnownJournals {
        recent = recent.stream().distinct().limit(LONGEST).toList();
    }

    /// Notes that a journal was opened; one other than the last begins at its start.
    public KnownJournals opened(Path journal) {
        Path folder = journal.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(recent);
        now.remove(folder);
        now.addFirst(folder);
        return new KnownJournals(folder, now, folder.equals(last) ? left : LeftAt.START);
    }

    public KnownJournals withLeft(LeftAt newLeft) {
        return new KnownJournals(last, recent, newLeft);
    }

    /// Drops a journal that is gone.
    public KnownJournals without(Path journal) {
        Path folder = journal.toAbsolutePath().normalize();
        List<Path> now = recent.stream().filter(known -> !known.equals(folder)).toList();
        return new KnownJournals(folder.equals(last) ? null : last, now, left);
    }
}
