package app.matinee.model;

import java.time.Instant;

/// A post that waits to be sent to a site, since the site could not be reached.
///
/// @param subject what it is of: "film:12", "writing:3", "list:4" or "month:2025-04"
/// @param at since when it waits
public record QueuedPost(
        long id, String subject, String template, String author, String site, Instant at) {}
