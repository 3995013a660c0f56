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
/// @param warned those whose owner has read that their folder is kept in step by another program
public record KnownJournals(
        @Nullable Path last, List<Path> recent, LeftAt left, List<Path> warned) {

    public static final KnownJournals NONE =
            new KnownJournals(null, List.of(), LeftAt.START, List.of());

    private static final int LONGEST = 10;

    public KnownJournals {
        recent = recent.stream().distinct().limit(LONGEST).toList();
        warned = List.copyOf(warned);
    }

    /// Notes that a journal was opened; one other than the last begins at its start.
    public KnownJournals opened(Path journal) {
        Path folder = journal.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(recent);
        now.remove(folder);
        now.addFirst(folder);
        return new KnownJournals(folder, now, folder.equals(last) ? left : LeftAt.START, warned);
    }

    public KnownJournals withLeft(LeftAt newLeft) {
        return new KnownJournals(last, recent, newLeft, warned);
    }

    public boolean isWarnedOf(Path journal) {
        return warned.contains(journal.toAbsolutePath().normalize());
    }

    /// Notes that the owner has read the warning for a journal.
    public KnownJournals warnedOf(Path journal) {
        List<Path> now = new ArrayList<>(warned);
        now.add(journal.toAbsolutePath().normalize());
        return new KnownJournals(last, recent, left, now);
    }

    /// Drops a journal that is gone.
    public KnownJournals without(Path journal) {
        Path folder = journal.toAbsolutePath().normalize();
        List<Path> now = recent.stream().filter(known -> !known.equals(folder)).toList();
        return new KnownJournals(folder.equals(last) ? null : last, now, left, warned);
    }
}
