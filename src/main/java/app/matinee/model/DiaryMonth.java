package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// The viewings of one month in a diary.
///
/// @param period the month; a year where only that is known, null where nothing is
/// @param from the place of its latest viewing
/// @param to the place after its earliest one
public record DiaryMonth(@Nullable PartialDate period, int from, int to) {

    public int count() {
        return to - from;
    }
}
