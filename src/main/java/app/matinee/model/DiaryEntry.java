package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// What a line of the diary shows of a viewing, light enough for hundreds of thousands of them.
///
/// @param viewing the key of the viewing
/// @param date null where it is not known
/// @param told whether there is more to read: a note, a place, with whom
public record DiaryEntry(
        long viewing,
        long film,
        @Nullable PartialDate date,
        @Nullable Rating rating,
        boolean rewatch,
        Completion completion,
        boolean told) {}
