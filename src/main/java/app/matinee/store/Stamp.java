package app.matinee.store;

import java.time.Instant;
import java.util.UUID;

/// What a thing is known by here and elsewhere, and when it came and last changed.
///
/// @param added of films; of other things the same as `changed`
public record Stamp(long id, UUID uuid, Instant added, Instant changed) {}
