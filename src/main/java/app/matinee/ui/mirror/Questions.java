package app.matinee.ui.mirror;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where one part of the window asks and another, which it does not know, answers; a question asked
/// before that part is loaded waits for it, and a later one takes its place.
///
/// @param <Q> what is asked for
public final class Questions<Q> {

    private @Nullable Consumer<? super Q> answer;
    private @Nullable Q pending;

    Questions() {}

    /// Asks; who asks brings the part that answers into view first.
    public void ask(Q question) {
        if (answer == null) {
            pending = question;
        } else {
            answer.accept(question);
        }
    }

    /// Says what answers from now on.
    public void answer(Consumer<? super Q> action) {
        answer = action;
        if (pending != null) {
            Q waiting = pending;
            pending = null;
            action.accept(waiting);
        }
    }
}
