package app.matinee.store;

import java.time.Instant;
import java.util.UUID;

/// An import that was done, with its report.
///
/// @param report one JSON value
public record ImportedFile(
        UUID uuid, String format, String file, Instant at, String report, Instant changed) {}
