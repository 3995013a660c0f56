package app.matinee.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the desk shows of a piece of writing, without its text.
///
/// @param filmId the film it is about, null where it is about none
/// @param film the title of that film, "" for none
/// @param filmYear the year of that film, null where it is not known
/// @param beginning the first letters of its text
/// @param planned the day it should appear
/// @param publishedAt where it stands on the web, "" while nowhere
/// @param changed when anything of it was changed last
public record WritingSummary(
        long id,
        WritingKind kind,
        @Nullable Long filmId,
        String film,
        @Nullable Integer filmYear,
        String title,
        String beginning,
        WritingState state,
        @Nullable PartialDate planned,
        @Nullable PartialDate publishedOn,
        String publishedAt,
        Instant changed) {

    /// The day it belongs to in a calendar: when it appeared, else when it should; null for
    /// neither.
    public @Nullable PartialDate day() {
        return state == WritingState.PUBLISHED && publishedOn != null ? publishedOn : planned;
    }
}
