package app.matinee.cli;

import app.matinee.awards.question.Question.Streak;
import app.matinee.awards.question.Shared;
import app.matinee.text.ExpectedFailure;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `awards streak PRIZE [--sharing distributor|country|director|person] [--body B]`
@Command
final class AwardStreakCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(paramLabel = "PRIZE", arity = "1..*", descriptionKey = "cli.awards.prize")
    private List<String> words = List.of();

    @Option(names = "--sharing", paramLabel = "WHAT", descriptionKey = "cli.awards.sharing")
    private String shared = Shared.DISTRIBUTOR.code();

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "cli.awards.body")
    private @Nullable String body;

    AwardStreakCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        Shared what = AwardLeadersCommand.choice(Shared.class, shared);
        return questions.ask(
                options,
                (_, names) -> new Streak(names.prize(String.join(" ", words), body), what));
    }
}
