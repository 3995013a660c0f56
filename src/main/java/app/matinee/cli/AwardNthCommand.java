package app.matinee.cli;

import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.question.Question.NthTo;
import app.matinee.text.ExpectedFailure;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `awards nth FILM PRIZE [PRIZE…]`: where a film stands among those that won.
@Command
final class AwardNthCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(index = "0", paramLabel = "FILM", descriptionKey = "cli.show.film")
    private String film = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PRIZE",
            arity = "1..*",
            descriptionKey = "cli.awards.prizes.some")
    private List<String> prizes = List.of();

    AwardNthCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        return questions.ask(
                options,
                (journal, names) -> {
                    List<PrizeRef> refs = names.prizes(prizes);
                    return new NthTo(new FilmChoice(journal).uuid(film), refs);
                });
    }
}
