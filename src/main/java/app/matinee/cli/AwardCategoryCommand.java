package app.matinee.cli;

import app.matinee.awards.question.Question.CategoryHistory;
import app.matinee.text.ExpectedFailure;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `awards category NAME [--body B]`
@Command
final class AwardCategoryCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "cli.awards.prize")
    private List<String> words = List.of();

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "cli.awards.body")
    private @Nullable String body;

    AwardCategoryCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        return questions.ask(
                options,
                (_, names) -> new CategoryHistory(names.prize(String.join(" ", words), body)));
    }
}
