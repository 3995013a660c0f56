package app.matinee.cli;

import app.matinee.awards.answer.Answers;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.Question;
import app.matinee.library.Journal;
import app.matinee.model.PartialDate;
import app.matinee.text.ExpectedFailure;
import java.time.Clock;

/// Asks a journal about its awards and prints the answer.
final class AwardQuestions {

    private final Console console;
    private final JournalChoice journals;
    private final Clock clock;

    AwardQuestions(Console console, JournalChoice journals, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.clock = clock;
    }

    /// Makes a question of what was typed.
    interface Asking {
        Question question(Journal journal, AwardNames names) throws ExpectedFailure;
    }

    /// Works on a journal and the history of its awards up to a date.
    interface Work {
        void on(Journal journal, AwardHistory history, PartialDate asOf) throws ExpectedFailure;
    }

    Console console() {
        return console;
    }

    /// Prints the answer to a question.
    int ask(AwardOptions options, Asking asking) throws ExpectedFailure {
        return read(
                options,
                (journal, history, asOf) -> {
                    Question question = asking.question(journal, new AwardNames(history));
                    Answer answer = new Answers(history, console.texts()).answer(question, asOf);
                    if (options.json()) {
                        console.json(new AnswerAsJson(history).node(answer));
                    } else {
                        new AnswerAsText(console, history).print(answer);
                    }
                });
    }

    int read(AwardOptions options, Work work) throws ExpectedFailure {
        PartialDate asOf = options.asOf(clock);
        try (Journal journal = journals.toRead()) {
            work.on(journal, AwardHistory.read(journal), asOf);
        }
        return 0;
    }
}
