package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.Revision;
import app.matinee.model.WritingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Revisions of writing; keeping one is no step of its own, so that undo never takes one away.
public final class RevisionStore {

    private final Handle handle;
    private final @Nullable ChangeLog log;

    RevisionStore(Handle handle, @Nullable ChangeLog log) {
        this.handle = handle;
        this.log = log;
    }

    /// A piece's revisions, the latest first.
    public List<Revision> ofWriting(long writing) {
        return handle.select(
                        "SELECT * FROM revision WHERE writing = ? ORDER BY at DESC, id DESC",
                        writing)
                .map((row, _) -> revision(row))
                .list();
    }

    public Optional<Revision> latest(long writing) {
        return handle.select(
                        """
                        SELECT * FROM revision WHERE writing = ? ORDER BY at DESC, id DESC LIMIT 1\
                        """,
                        writing)
                .map((row, _) -> revision(row))
                .findOne();
    }

    public void insert(Revision revision) {
        Runnable work =
                () ->
                        handle.execute(
                                """
                                INSERT INTO revision (writing, at, title, text, state, words)
                                VALUES (?, ?, ?, ?, ?, ?)\
                                """,
                                revision.writingId(),
                                revision.at().toEpochMilli(),
                                revision.title(),
                                revision.text(),
                                revision.state().code(),
                                revision.words());
        if (log == null) {
            work.run();
        } else {
            log.unrecorded(work);
        }
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getLong("id"),
                row.getLong("writing"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("title"),
                row.getString("text"),
                Coded.of(WritingState.class, row.getString("state")),
                row.getInt("words"));
    }
}
