package app.matinee.backup;

import app.matinee.job.Progress;
import app.matinee.model.Difference;
import app.matinee.model.JournalContents;
import app.matinee.model.JournalFolder;
import app.matinee.store.DatabaseCopy;
import app.matinee.store.SnapshotComparison;
import app.matinee.store.SnapshotProof;
import app.matinee.store.StoreException;
import app.matinee.text.PassedOn;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The snapshots of one journal. They are made and read beside whoever works in it.
public final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final String PART = ".part";

    private final JournalFolder journal;
    private final Clock clock;

    /// @param clock also says where days begin
    public Backups(JournalFolder journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// A snapshot that was looked through, and what it holds.
    public record Good(Snapshot snapshot, JournalContents contents) {}

    /// A snapshot in a list.
    ///
    /// @param contents null where it cannot be read
    public record Listed(Snapshot snapshot, @Nullable JournalContents contents) {}

    public Snapshot snapshot(SnapshotReason reason) throws BackupFailed {
        return snapshot(reason, Progress.NONE);
    }

    /// Makes a snapshot, proves it, and lets go of those the rotation does not keep.
    ///
    /// @throws BackupFailed if it could not be made or did not stand the proof; nothing is left of
    ///   it
    public Snapshot snapshot(SnapshotReason reason, Progress progress) throws BackupFailed {
        Path place = place(reason);
        copyTo(place, progress);
        rotate();
        return Snapshot.of(place)
                .orElseThrow(() -> new BackupFailed(Phrase.of("backup.failed.disk", folder())));
    }

    /// Makes a snapshot as the first part of some work, such as an import; what stops it stops the
    /// work, as [PassedOn].
    public Runnable before(SnapshotReason reason) {
        return () -> {
            try {
                snapshot(reason);
            } catch (BackupFailed e) {
                throw new PassedOn(e);
            }
        };
    }

    /// Makes the snapshot of the day, unless there is one of today or nothing was changed since the
    /// newest.
    ///
    /// @throws BackupFailed as [#snapshot(SnapshotReason, Progress)]
    public Optional<Snapshot> daily(Progress progress) throws BackupFailed {
        return isDue() ? Optional.of(snapshot(SnapshotReason.DAILY, progress)) : Optional.empty();
    }

    private boolean isDue() throws BackupFailed {
        Optional<Snapshot> newest = list().stream().findFirst();
        if (newest.isEmpty()) {
            return true;
        }
        if (day(newest.get().taken()).equals(day(clock.instant()))) {
            return false;
        }
        try {
            return !DatabaseCopy.lastChange(newest.get().file())
                    .equals(DatabaseCopy.lastChange(journal.database()));
        } catch (StoreException unreadable) {
            LOG.warn("{} cannot be read", newest.get().file(), unreadable);
            return true;
        }
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, clock.getZone());
    }

    /// All snapshots, the newest first.
    ///
    /// @throws BackupFailed if the folder cannot be read
    public List<Snapshot> list() throws BackupFailed {
        if (!Files.exists(journal.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(journal.backups())) {
            return files.map(Snapshot::of)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Snapshot::taken).reversed())
                    .toList();
        } catch (IOException e) {
            throw new BackupFailed(Phrase.of("backup.failed.disk", folder()), e);
        }
    }

    /// All snapshots with what they hold, the newest first, without looking for damage.
    ///
    /// @throws BackupFailed if the folder cannot be read
    public List<Listed> listed() throws BackupFailed {
        return list().stream().map(Backups::listed).toList();
    }

    private static Listed listed(Snapshot snapshot) {
        try {
            return new Listed(snapshot, DatabaseCopy.contents(snapshot.file()));
        } catch (StoreException unreadable) {
            LOG.warn("{} cannot be read", snapshot.file(), unreadable);
            return new Listed(snapshot, null);
        }
    }

    /// The newest snapshot that stands the proof; empty where there is none.
    ///
    /// @throws BackupFailed if the folder cannot be read
    public Optional<Good> newestGood() throws BackupFailed {
        for (Snapshot snapshot : list()) {
            if (DatabaseCopy.prove(snapshot.file())
                    instanceof SnapshotProof.Sound(JournalContents contents)) {
                return Optional.of(new Good(snapshot, contents));
            }
        }
        return Optional.empty();
    }

    /// What a restore would change, for looking first; nothing is changed. Takes seconds at most.
    ///
    /// @param file a snapshot or a whole backup
    /// @throws BackupFailed if it cannot be used
    public Look look(Path file, Progress progress) throws BackupFailed {
        if (!Restoring.isZip(file)) {
            return compare(file, file);
        }
        try {
            Path aside = Files.createTempDirectory("matinee-look");
            try {
                new BackupReader(file, file).unpackDatabase(aside, progress);
                return compare(aside.resolve(BackupLayout.DATABASE), file);
            } finally {
                Disk.deleteQuietly(aside);
            }
        } catch (IOException e) {
            throw new BackupFailed(
                    Phrase.of("backup.refused.unpack", String.valueOf(file.getFileName())), e);
        }
    }

    private Look compare(Path database, Path named) throws BackupFailed {
        JournalContents then = Proving.contents(database, String.valueOf(named.getFileName()));
        if (!journal.holdsJournal()) {
            return new Look(then, null, List.of());
        }
        try {
            JournalContents now = DatabaseCopy.contents(journal.database());
            List<Difference> differences = SnapshotComparison.of(database, journal);
            return new Look(then, now, differences);
        } catch (StoreException unreadable) {
            LOG.warn("The journal cannot be compared", unreadable);
            return new Look(then, null, List.of());
        }
    }

    /// Copies the database to a file that is whole and proved once it has that name.
    void copyTo(Path place, Progress progress) throws BackupFailed {
        Path part = place.resolveSibling(place.getFileName() + PART);
        try {
            Files.createDirectories(place.getParent());
            Files.deleteIfExists(part);
            DatabaseCopy.write(journal, part, progress);
            progress.checkCancelled();
            progress.report(0, 0, "backup.progress.proof");
            Proving.contents(part, String.valueOf(place.getFileName()));
            Disk.force(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            Disk.forceFolder(Objects.requireNonNull(place.getParent()));
        } catch (StoreException e) {
            throw failed(e, place);
        } catch (IOException e) {
            throw new BackupFailed(
                    Phrase.of("backup.failed.disk", String.valueOf(place.getParent())), e);
        } finally {
            Disk.deleteQuietly(part);
        }
    }

    private BackupFailed failed(StoreException e, Path place) {
        String where = String.valueOf(place.getParent());
        return new BackupFailed(
                switch (e.kind()) {
                    case DAMAGED -> Phrase.of("backup.failed.damaged", journal.root().toString());
                    case DISK_FULL -> Phrase.of("backup.failed.full", where);
                    case READ_ONLY, BUSY, DRIVE, OTHER -> Phrase.of("backup.failed.disk", where);
                },
                e);
    }

    private void rotate() throws BackupFailed {
        for (Snapshot old : new Rotation(clock.getZone()).superfluous(list())) {
            Disk.deleteQuietly(old.file());
        }
    }

    /// Snapshots are told apart, and put in order, by their second: the later of one second takes
    /// the next free one, whatever the reasons, lest "the newest" be a matter of luck.
    private Path place(SnapshotReason reason) throws BackupFailed {
        Set<Instant> taken = list().stream().map(Snapshot::taken).collect(Collectors.toSet());
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        while (taken.contains(at)) {
            at = at.plusSeconds(1);
        }
        return journal.backups().resolve(Snapshot.name(at, reason));
    }

    private String folder() {
        return journal.backups().toString();
    }
}
