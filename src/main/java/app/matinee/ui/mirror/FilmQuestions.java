package app.matinee.ui.mirror;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the palette asks for films and the library, which it does not know, answers; a question
/// asked before the library is loaded waits for it.
public final class FilmQuestions {

    private @Nullable Consumer<FilmQuestion> answer;
    private @Nullable FilmQuestion pending;

    FilmQuestions() {}

    /// Asks for films; who asks brings the library into view first.
    public void ask(FilmQuestion question) {
        if (answer == null) {
            pending = question;
        } else {
            answer.accept(question);
        }
    }

    /// Says what answers from now on.
    public void answer(Consumer<FilmQuestion> action) {
        answer = action;
        if (pending != null) {
            FilmQuestion waiting = pending;
            pending = null;
            action.accept(waiting);
        }
    }
}
