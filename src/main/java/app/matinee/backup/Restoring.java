package app.matinee.backup;

import app.matinee.job.Progress;
import app.matinee.model.JournalContents;
import app.matinee.model.JournalFolder;
import app.matinee.store.DatabaseCopy;
import app.matinee.store.DatabaseReplacement;
import app.matinee.store.JournalLock;
import app.matinee.store.JournalRefused;
import app.matinee.store.SnapshotProof;
import app.matinee.store.StoreException;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a snapshot or a whole backup back into a journal that nobody has open.
///
/// Everything is unpacked and proved aside first. What is there is kept: a sound journal as a
/// snapshot, a damaged one as it is under another name. Only then, in one move of one file, the
/// database takes its place.
public final class Restoring {

    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
    private static final Set<String> OURS =
            Set.of("pictures", "backups", "templates", "cache", "journal.lock");

    private final JournalFolder journal;
    private final Clock clock;
    private final DatabaseReplacement replacement;

    public Restoring(JournalFolder journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        this.replacement = new DatabaseReplacement(journal);
    }

    /// What a restore did.
    ///
    /// @param contents what the journal holds now
    /// @param before the snapshot of what was there; null where there was none or it was damaged
    /// @param damaged where the damaged database lies now; null where it was sound
    public record Restored(
            JournalContents contents, @Nullable Snapshot before, @Nullable Path damaged) {}

    private record Kept(@Nullable Snapshot before, @Nullable Path damaged) {}

    /// Restores the journal, or makes it in a folder that is new or empty.
    ///
    /// @param file a snapshot or a whole backup
    /// @throws BackupFailed if the file cannot be used or the disk does not take it; the journal is
    ///   as it was
    /// @throws JournalRefused if the journal is held, or its folder holds something else or cannot
    ///   be written
    public Restored restore(Path file, Progress progress) throws BackupFailed, JournalRefused {
        refuseForeignFolder();
        makeFolders();
        try (JournalLock _ = JournalLock.take(journal)) {
            Path aside = journal.backups().resolve("restoring");
            Disk.deleteQuietly(aside);
            try {
                Files.createDirectories(aside);
                return restore(file, aside, progress);
            } catch (IOException e) {
                throw new BackupFailed(
                        Phrase.of("backup.failed.restore", journal.root().toString()), e);
            } finally {
                Disk.deleteQuietly(aside);
            }
        }
    }

    private Restored restore(Path file, Path aside, Progress progress)
            throws IOException, BackupFailed {
        Path fresh = aside.resolve(BackupLayout.DATABASE);
        if (isZip(file)) {
            new BackupReader(file, file).unpack(aside, progress);
        } else {
            copy(file, fresh);
        }
        progress.report(0, 0, "backup.progress.proof");
        JournalContents contents = Proving.contents(fresh, String.valueOf(file.getFileName()));
        Disk.force(fresh);
        progress.checkCancelled();
        Kept kept = keepWhatIsThere(progress);
        bringPictures(aside.resolve("pictures"));
        replacement.put(fresh);
        Disk.forceFolder(journal.root());
        bringTemplates(aside.resolve("templates"));
        return new Restored(contents, kept.before(), kept.damaged());
    }

    /// Whether a file is a whole backup, or at least a zip.
    static boolean isZip(Path file) throws BackupFailed {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            throw new BackupFailed(Phrase.of("backup.refused.noFile", file.toString()), e);
        }
    }

    private static void copy(Path file, Path to) throws BackupFailed, IOException {
        if (!Files.isReadable(file)) {
            throw new BackupFailed(Phrase.of("backup.refused.noFile", file.toString()));
        }
        Files.copy(file, to);
    }

    private Kept keepWhatIsThere(Progress progress) throws BackupFailed, IOException {
        if (!journal.holdsJournal()) {
            return new Kept(null, null);
        }
        if (isSound()) {
            Backups backups = new Backups(journal, clock);
            return new Kept(backups.snapshot(SnapshotReason.RESTORE, progress), null);
        }
        Path damaged = freeName();
        replacement.layAside(damaged);
        LOG.warn("The damaged journal is kept as {}", damaged);
        return new Kept(null, damaged);
    }

    private boolean isSound() throws BackupFailed {
        try {
            replacement.settle();
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.DAMAGED) {
                return false;
            }
            throw new BackupFailed(
                    Phrase.of("backup.failed.restore", journal.root().toString()), e);
        }
        return DatabaseCopy.prove(journal.database()) instanceof SnapshotProof.Sound;
    }

    /// `journal damaged 2026-11-24T170118Z.db`, a second later where that is taken.
    private Path freeName() {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path place = damagedName(at);
        while (Files.exists(place)) {
            at = at.plusSeconds(1);
            place = damagedName(at);
        }
        return place;
    }

    private Path damagedName(Instant at) {
        return journal.root().resolve("journal damaged " + Snapshot.time(at) + ".db");
    }

    /// Pictures are named by what is in them: one that is there already is the same one.
    private void bringPictures(Path from) throws IOException {
        for (Path file : files(from)) {
            Path place = journal.pictures().resolve(from.relativize(file).toString());
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /// A template that differs from the one in the backup is kept in `backups/`.
    private void bringTemplates(Path from) throws IOException {
        Path earlier =
                journal.backups()
                        .resolve(
                                "templates "
                                        + Snapshot.time(
                                                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        for (Path file : files(from)) {
            String name = from.relativize(file).toString();
            Path place = journal.templates().resolve(name);
            if (Files.exists(place) && Files.mismatch(file, place) >= 0) {
                Path kept = earlier.resolve(name);
                Files.createDirectories(kept.getParent());
                Files.move(place, kept);
            }
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void refuseForeignFolder() throws JournalRefused {
        Path root = journal.root();
        if (journal.holdsJournal() || !Files.exists(root)) {
            return;
        }
        try (Stream<Path> inside = Files.list(root)) {
            if (!inside.allMatch(path -> OURS.contains(String.valueOf(path.getFileName())))) {
                throw new JournalRefused(JournalRefused.Reason.NOT_EMPTY, root);
            }
        } catch (IOException e) {
            throw new JournalRefused(JournalRefused.Reason.NOT_EMPTY, root, e);
        }
    }

    private void makeFolders() throws JournalRefused {
        try {
            for (Path folder :
                    List.of(
                            journal.root(),
                            journal.pictures(),
                            journal.backups(),
                            journal.templates(),
                            journal.cache())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new JournalRefused(JournalRefused.Reason.READ_ONLY, journal.root(), e);
        }
    }
}
