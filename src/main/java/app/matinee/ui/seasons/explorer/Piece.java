package app.matinee.ui.seasons.explorer;

import app.matinee.awards.question.Question;
import app.matinee.ui.seasons.part.Option;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A piece of a question written as a sentence.
sealed interface Piece {

    /// Words nobody can change.
    record Words(String text) implements Piece {}

    /// A part one can change.
    ///
    /// @param label what it says now
    /// @param prompt what the field above its choices says
    /// @param choices the questions it can become, found when it is opened
    record Part(String label, String prompt, Supplier<List<Option<Question>>> choices)
            implements Piece {}

    /// What adds a part.
    ///
    /// @param says its words for a tooltip and a screen reader
    record Add(String says, String prompt, Supplier<List<Option<Question>>> choices)
            implements Piece {}

    /// The option that stands for the question as it is, null where none does.
    static @Nullable Option<Question> current(List<Option<Question>> options, Question now) {
        return options.stream().filter(o -> o.value().equals(now)).findFirst().orElse(null);
    }
}
