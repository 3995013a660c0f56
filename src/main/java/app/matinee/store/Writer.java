package app.matinee.store;

import app.matinee.model.Done;
import app.matinee.model.JournalFolder;
import app.matinee.model.Step;
import app.matinee.model.Touched;
import app.matinee.model.Uuid7;
import app.matinee.text.ExpectedFailure;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one connection that writes: each write is a transaction, a step of the change log, and
/// brings the derived tables along. The caller sees to it that one thread is here at a time.
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private static final int MANY = 100;

    private final Handle handle;
    private final ChangeLog log;
    private final Derived derived;
    private final Session session;
    private final Clock clock;

    private Writer(Handle handle, ChangeLog log, Clock clock) {
        this.handle = handle;
        this.log = log;
        this.derived = new Derived(handle);
        this.session = new Session(handle, log);
        this.clock = clock;
    }

    static Writer open(JournalFolder folder, Clock clock, BeforeMigration beforeMigration)
            throws SQLException, JournalRefused {
        Handle handle = Connections.open(folder, false);
        boolean opened = false;
        try {
            int version = handle.select("PRAGMA user_version").mapTo(Integer.class).one();
            refuseForeign(folder, handle, version);
            if (version < Migrations.LATEST) {
                if (version > 0) {
                    keepCopy(folder, beforeMigration);
                }
                handle.execute("PRAGMA application_id = " + DatabaseHeader.APPLICATION_ID);
                Migrations.run(handle.getConnection(), version);
                checkpoint(handle);
            }
            UUID device = identify(handle);
            List<LoggedTable> tables = ChangeTriggers.tables(handle);
            ChangeTriggers.install(handle.getConnection(), tables);
            Writer writer = new Writer(handle, new ChangeLog(handle, tables, clock, device), clock);
            opened = true;
            return writer;
        } finally {
            if (!opened) {
                handle.close();
            }
        }
    }

    private static void keepCopy(JournalFolder folder, BeforeMigration beforeMigration)
            throws JournalRefused {
        try {
            beforeMigration.keepCopy();
        } catch (ExpectedFailure e) {
            throw new JournalRefused(JournalRefused.Reason.NO_COPY, folder.root(), e);
        }
    }

    <T> Done<T> step(StepLabel label, Function<Session, T> work, Runnable check) {
        Session during = new Session(handle, log, check);
        boolean written = false;
        try {
            Done<T> done =
                    during.inTransaction(() -> {
                        long step = log.begin(label);
                        T value = work.apply(during);
                        Touched touched = TouchedBy.step(handle, log.end(step));
                        derived.refresh(touched, check);
                        return new Done<>(value, touched);
                    });
            written = true;
            letGo(done.touched());
            return done;
        } finally {
            if (!written) {
                Connections.narrow(handle);
            }
        }
    }

    Touched turn(Function<ChangeLog, Optional<Step>> which) {
        Touched turned =
                session.inTransaction(() -> {
                    Optional<Step> step = which.apply(log);
                    if (step.isEmpty()) {
                        return Touched.NOTHING;
                    }
                    log.turn(step.get());
                    Touched touched = TouchedBy.step(handle, step.get().id());
                    derived.refresh(touched, () -> {});
                    return touched;
                });
        letGo(turned);
        return turned;
    }

    /// Gives back the memory a large write took, and the room it had for more ([Bulk] asks for it).
    private void letGo(Touched touched) {
        if (touched.films().size() >= MANY) {
            Connections.narrow(handle);
        }
    }

    void maintain(Maintenance work) {
        switch (work) {
            case Maintenance.RebuildDerived() ->
                    session.inTransaction(() -> {
                        derived.rebuild();
                        return true;
                    });
            case Maintenance.ForgetOldSteps(int days) ->
                    log.forgetBefore(clock.instant().minus(Duration.ofDays(days)));
            case Maintenance.BeginHistory() -> handle.execute("DELETE FROM step");
            case Maintenance.Unlogged(Consumer<Session> unlogged) ->
                    session.inTransaction(() -> {
                        unlogged.accept(session);
                        return true;
                    });
            case Maintenance.Compact() -> handle.execute("VACUUM");
        }
    }

    @Override
    public void close() {
        try {
            handle.execute("PRAGMA optimize");
            checkpoint(handle);
        } catch (JdbiException e) {
            LOG.warn("closing the journal without a checkpoint", e);
        }
        session.close();
    }

    /// Brings the write-ahead log into the file, so that its header tells the truth to whoever
    /// looks.
    private static void checkpoint(Handle handle) {
        handle.select("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
    }

    /// The header has been looked at already; this is what the write-ahead log makes of it.
    private static void refuseForeign(JournalFolder folder, Handle handle, int version)
            throws JournalRefused {
        int owner = handle.select("PRAGMA application_id").mapTo(Integer.class).one();
        if (version > Migrations.LATEST) {
            throw new JournalRefused(JournalRefused.Reason.NEWER, folder.root());
        }
        if (version > 0 && owner != DatabaseHeader.APPLICATION_ID) {
            throw new JournalRefused(JournalRefused.Reason.FOREIGN_FILE, folder.root());
        }
    }

    /// Who writes here; made at the first opening.
    private static UUID identify(Handle handle) {
        for (String key : List.of("journal", "device")) {
            handle.execute(
                    "INSERT INTO journal (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    key,
                    Uuid7.next().toString());
        }
        return UUID.fromString(
                handle.select("SELECT value FROM journal WHERE key = 'device'")
                        .mapTo(String.class)
                        .one());
    }
}
