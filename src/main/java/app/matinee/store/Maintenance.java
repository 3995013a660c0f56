package app.matinee.store;

import java.util.function.Consumer;

/// Upkeep that no undo takes back.
public sealed interface Maintenance {

    /// Computes digests and the full-text index anew.
    record RebuildDerived() implements Maintenance {}

    /// Forgets the steps of undo older than some days.
    record ForgetOldSteps(int days) implements Maintenance {}

    /// Forgets every step: what is in the journal now is where undo begins.
    record BeginHistory() implements Maintenance {}

    /// Writes what the change log does not know, such as where a post stands on a site.
    record Unlogged(Consumer<Session> work) implements Maintenance {}

    /// Gives the file's free pages back.
    record Compact() implements Maintenance {}
}
