package app.matinee.transfer.archive;

import java.time.Instant;

/// A thing and the time of its last change.
public record Stamped<T>(T thing, Instant changed) {}
