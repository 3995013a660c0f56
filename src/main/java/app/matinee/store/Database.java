package app.matinee.store;

import app.matinee.model.Done;
import app.matinee.model.JournalFolder;
import app.matinee.model.Touched;
import app.matinee.store.JournalRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// An open journal: one connection that writes, a few that read beside it.
public final class Database implements Transactions, AutoCloseable {

    private static final int READERS = 3;

    private final JournalFolder folder;
    private final @Nullable JournalLock lock;
    private final @Nullable Writer writer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final BlockingQueue<Session> readers = new LinkedBlockingQueue<>();
    private final AtomicInteger readersOpen = new AtomicInteger(1);
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Revision revision = new Revision();

    private Database(JournalFolder folder, @Nullable JournalLock lock, @Nullable Writer writer)
            throws SQLException {
        this.folder = folder;
        this.lock = lock;
        this.writer = writer;
        readers.add(reader());
    }

    /// Makes an empty journal in a folder that is new or empty, and opens it.
    public static Database create(JournalFolder folder, Clock clock) throws JournalRefused {
        if (folder.holdsJournal()) {
            throw new JournalRefused(Reason.EXISTS, folder.root());
        }
        if (isTaken(folder.root())) {
            throw new JournalRefused(Reason.NOT_EMPTY, folder.root());
        }
        try {
            Files.createDirectories(folder.root());
            Files.createDirectories(folder.pictures());
            Files.createDirectories(folder.backups());
            Files.createDirectories(folder.templates());
            Files.createDirectories(folder.cache());
        } catch (IOException _) {
            throw new JournalRefused(Reason.READ_ONLY, folder.root());
        }
        return openForWriting(folder, clock, () -> {});
    }

    private static boolean isTaken(Path folder) throws JournalRefused {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        } catch (IOException _) {
            throw new JournalRefused(Reason.READ_ONLY, folder);
        }
    }

    /// Opens a journal to read and write it; older schemas are brought up to date after
    /// `beforeMigration` has kept a copy.
    ///
    /// @throws JournalRefused if it is no journal, newer, damaged, read-only, held by another
    ///   process, or older and no copy could be kept
    public static Database open(JournalFolder folder, Clock clock, BeforeMigration beforeMigration)
            throws JournalRefused {
        Connections.checkHeader(folder);
        return openForWriting(folder, clock, beforeMigration);
    }

    /// Opens a journal beside whoever holds it, only to read.
    public static Database openToRead(JournalFolder folder) throws JournalRefused {
        int version = Connections.checkHeader(folder);
        if (version < Migrations.LATEST) {
            throw new JournalRefused(Reason.OLDER, folder.root());
        }
        try {
            return new Database(folder, null, null);
        } catch (SQLException | JdbiException e) {
            throw Connections.refusal(folder, e);
        }
    }

    private static Database openForWriting(
            JournalFolder folder, Clock clock, BeforeMigration beforeMigration)
            throws JournalRefused {
        JournalLock lock = JournalLock.take(folder);
        boolean opened = false;
        try {
            Database database =
                    new Database(folder, lock, Writer.open(folder, clock, beforeMigration));
            opened = true;
            return database;
        } catch (SQLException | JdbiException e) {
            throw Connections.refusal(folder, e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    public JournalFolder folder() {
        return folder;
    }

    /// Reads in one consistent view of the journal.
    ///
    /// @throws StoreException if the file cannot be read
    @Override
    public <T> T read(Function<Session, T> work) {
        Session session = borrow();
        try {
            return session.inTransaction(() -> work.apply(session));
        } finally {
            readers.add(session);
        }
    }

    @Override
    public <T> Done<T> write(StepLabel label, Function<Session, T> work, Runnable check) {
        return changing(w -> w.step(label, work, check));
    }

    @Override
    public Revision revision() {
        return revision;
    }

    /// Takes back the last step, or does nothing if there is none.
    public Touched undo() {
        return changing(w -> w.turn(ChangeLog::undoable));
    }

    /// Brings back the last step taken back, or does nothing if there is none.
    public Touched redo() {
        return changing(w -> w.turn(ChangeLog::redoable));
    }

    /// Writes what is no step of a person's: the index, old steps, settings of the journal.
    public void maintain(Maintenance work) {
        exclusively(w -> {
            w.maintain(work);
            return true;
        });
    }

    private <T> T changing(Function<Writer, T> work) {
        return exclusively(w -> {
            T result = work.apply(w);
            revision = new Revision();
            return result;
        });
    }

    private <T> T exclusively(Function<Writer, T> work) {
        Writer mine = writer;
        if (mine == null) {
            throw new IllegalStateException("this journal was opened only to read");
        }
        writing.lock();
        try {
            return work.apply(mine);
        } finally {
            writing.unlock();
        }
    }

    private Session reader() throws SQLException {
        return new Session(Connections.open(folder, true), null);
    }

    /// Readers are opened as they are needed: the start of a window needs one.
    private Session borrow() {
        try {
            Session free = readers.poll();
            if (free != null) {
                return free;
            }
            if (readersOpen.getAndUpdate(n -> Math.min(n + 1, READERS)) < READERS) {
                return reader();
            }
            return readers.take();
        } catch (SQLException | JdbiException e) {
            readersOpen.decrementAndGet();
            throw new StoreException(
                    StoreException.kindOf(e), "no further connection to the journal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(
                    StoreException.Kind.OTHER, "interrupted while waiting for the journal", e);
        }
    }

    /// Lets go of the journal; a clean close leaves no write-ahead log behind. Closing it again
    /// does nothing.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        int all = readersOpen.getAndSet(READERS);
        for (int i = 0; i < all; i++) {
            borrow().close();
        }
        if (writer != null) {
            writer.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
