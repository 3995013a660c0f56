package app.matinee.cli;

import app.matinee.awards.question.Question.PersonRecord;
import app.matinee.text.ExpectedFailure;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `awards person NAME`
@Command
final class AwardPersonCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "cli.awards.name")
    private List<String> words = List.of();

    AwardPersonCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        return questions.ask(
                options,
                (_, names) -> new PersonRecord(names.person(String.join(" ", words)).uuid()));
    }
}
