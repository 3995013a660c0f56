package app.matinee.cli;

import app.matinee.awards.question.Question.FilmRecord;
import app.matinee.text.ExpectedFailure;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `awards film FILM`
@Command
final class AwardFilmCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(paramLabel = "FILM", arity = "1..*", descriptionKey = "cli.show.film")
    private List<String> words = List.of();

    AwardFilmCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        return questions.ask(
                options,
                (journal, _) ->
                        new FilmRecord(new FilmChoice(journal).uuid(String.join(" ", words))));
    }
}
