package app.matinee.cli;

import app.matinee.awards.question.Question.WithoutAward;
import app.matinee.text.ExpectedFailure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `awards none`: the films of the library without any award.
@Command
final class AwardNoneCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    AwardNoneCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        return questions.ask(options, (_, _) -> new WithoutAward());
    }
}
