package app.matinee.ui.diary.line;

import app.matinee.model.DiaryEntry;
import app.matinee.model.DiaryMonth;

/// A row of the list.
sealed interface DiaryRow {

    /// The head of a month.
    record Month(DiaryMonth month) implements DiaryRow {}

    /// A viewing.
    ///
    /// @param begins whether it is the first row of its day
    record Seen(DiaryEntry entry, boolean begins) implements DiaryRow {}
}
