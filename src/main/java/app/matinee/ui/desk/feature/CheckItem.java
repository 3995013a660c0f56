package app.matinee.ui.desk.feature;

import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/// Something a featured film needs, and how far it is.
///
/// @param name what it is called
/// @param state in a word: "Ready", "1 to do"
/// @param detail its title, or what there is of it
/// @param todo what is missing, "" for nothing
/// @param progress how far it is, as of a piece
/// @param kind the kind of writing it is, null for what the film's page holds
/// @param writing the text that is it, null while there is none
/// @param tab where on the film's page it is kept, "" for a text
record CheckItem(
        String name,
        String state,
        String detail,
        String todo,
        WritingState progress,
        Icon icon,
        @Nullable WritingKind kind,
        @Nullable Long writing,
        String tab) {

    boolean done() {
        return progress == WritingState.READY || progress == WritingState.PUBLISHED;
    }
}
