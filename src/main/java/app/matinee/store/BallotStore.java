package app.matinee.store;

import app.matinee.model.BallotPick;
import app.matinee.model.Coded;
import app.matinee.model.PickKind;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The owner's marks beside the nominations of ceremonies.
public final class BallotStore {

    private final Handle handle;

    BallotStore(Handle handle) {
        this.handle = handle;
    }

    public List<BallotPick> all() {
        return picks("SELECT * FROM ballot_pick WHERE ? ORDER BY id", true);
    }

    /// The marks on one ceremony's ballot.
    public List<BallotPick> ofCeremony(long ceremony) {
        return picks(
                """
                SELECT p.* FROM ballot_pick p JOIN nomination n ON n.id = p.nomination
                JOIN category c ON c.id = n.category WHERE c.ceremony = ? ORDER BY p.id\
                """,
                ceremony);
    }

    public long insert(BallotPick pick) {
        return Rows.insert(
                handle,
                """
                INSERT INTO ballot_pick (uuid, nomination, kind, changed)
                VALUES (?, ?, ?, unixepoch('subsec') * 1000)\
                """,
                Uuids.write(pick.uuid()),
                pick.nominationId(),
                pick.kind().code());
    }

    /// Takes the marks of a kind off the whole category a nomination stands in.
    public void clear(long nomination, PickKind kind) {
        handle.execute(
                """
                DELETE FROM ballot_pick WHERE kind = ? AND nomination IN (
                    SELECT o.id FROM nomination o JOIN nomination n ON n.category = o.category
                    WHERE n.id = ?)\
                """,
                kind.code(),
                nomination);
    }

    private List<BallotPick> picks(String sql, Object argument) {
        return handle.select(sql, argument)
                .map((row, _) ->
                        new BallotPick(
                                row.getLong("id"),
                                Uuids.read(row.getBytes("uuid")),
                                row.getLong("nomination"),
                                Coded.of(PickKind.class, row.getString("kind"))))
                .list();
    }
}
