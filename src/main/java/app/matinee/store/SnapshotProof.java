package app.matinee.store;

import app.matinee.model.JournalContents;

/// What looking through a copy of a journal's database came to.
public sealed interface SnapshotProof {

    /// It can be trusted.
    ///
    /// @param contents how much it holds
    record Sound(JournalContents contents) implements SnapshotProof {}

    /// It cannot be used.
    record Unsound(JournalRefused.Reason reason) implements SnapshotProof {}
}
