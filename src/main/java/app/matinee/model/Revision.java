package app.matinee.model;

import java.time.Instant;

/// What a piece of writing said at a moment.
///
/// @param state the state it was in
/// @param words how many words it had
public record Revision(
        long id,
        long writingId,
        Instant at,
        String title,
        String text,
        WritingState state,
        int words) {}
