package app.matinee.model;

import java.util.UUID;

/// A mark of the owner's beside a nomination of a ceremony; a category has at most one of each
/// kind.
public record BallotPick(long id, UUID uuid, long nominationId, PickKind kind) {

    public static BallotPick of(long nominationId, PickKind kind) {
        return new BallotPick(0, Uuid7.next(), nominationId, kind);
    }
}
