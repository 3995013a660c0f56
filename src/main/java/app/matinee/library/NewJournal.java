package app.matinee.library;

import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A journal about to be made in a folder that is new or empty: whole or not at all.
public final class NewJournal {

    private static final Logger LOG = LoggerFactory.getLogger(NewJournal.class);

    private final JournalFolder folder;
    private final Clock clock;

    public NewJournal(JournalFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Puts the first things into a journal, such as those of an archive.
    @FunctionalInterface
    public interface Filling<E extends Exception> {
        void into(Journal journal) throws E;
    }

    /// Makes it without a film and opens it.
    ///
    /// @throws JournalRefused if the folder holds anything or cannot be written; it is as it was
    public Journal empty() throws JournalRefused {
        return Journal.create(folder, clock);
    }

    /// Makes it, fills it and opens it. Where the filling fails, the folder is as it was.
    ///
    /// @throws JournalRefused if the folder holds anything or cannot be written; it is as it was
    public <E extends Exception> Journal filled(Filling<E> filling) throws JournalRefused, E {
        boolean wasThere = Files.exists(folder.root());
        Journal journal = empty();
        boolean whole = false;
        try {
            filling.into(journal);
            // One stray Ctrl+Z must not empty a journal that has just been opened.
            journal.upkeep().beginHistory();
            whole = true;
            return journal;
        } finally {
            if (!whole) {
                journal.close();
                takeAway(wasThere);
            }
        }
    }

    private void takeAway(boolean keepRoot) {
        Path root = folder.root();
        try (Stream<Path> inside = Files.walk(root)) {
            List<Path> deepestFirst =
                    inside.filter(path -> !keepRoot || !path.equals(root))
                            .sorted(Comparator.reverseOrder())
                            .toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // What stopped the filling is told instead; the rest of an empty journal harms nobody.
            LOG.warn("Could not take away what was begun in {}", root, e);
        }
    }
}
