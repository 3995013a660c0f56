package app.matinee.ui.diary.inbox;

import app.matinee.model.FilmSummary;
import app.matinee.text.Phrase;
import app.matinee.transfer.inbox.InboxLine;
import org.jspecify.annotations.Nullable;

/// A line of the inbox and what becomes of it.
///
/// @param text the line as it was written
/// @param seen what it says; null where it says no viewing
/// @param otherwise how it may be meant as well; null where there is no doubt
/// @param film the film of the journal it means; null for none, or one that is new
/// @param why why it is left out; null where it is logged
record InboxRow(
        String text,
        InboxLine.@Nullable Seen seen,
        InboxLine.@Nullable Seen otherwise,
        @Nullable FilmSummary film,
        @Nullable Phrase why) {

    boolean isLogged() {
        return why == null;
    }

    boolean isNewFilm() {
        return why == null && film == null;
    }
}
