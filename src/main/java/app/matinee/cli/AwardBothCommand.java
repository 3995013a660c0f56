package app.matinee.cli;

import app.matinee.awards.question.Question.FilmsThatWon;
import app.matinee.text.ExpectedFailure;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `awards both A B [C…]`
@Command
final class AwardBothCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(paramLabel = "PRIZE", arity = "2..*", descriptionKey = "cli.awards.prizes")
    private List<String> prizes = List.of();

    AwardBothCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        return questions.ask(options, (_, names) -> new FilmsThatWon(names.prizes(prizes)));
    }
}
