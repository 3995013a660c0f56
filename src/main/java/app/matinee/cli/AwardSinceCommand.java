package app.matinee.cli;

import app.matinee.awards.question.Question.FirstSince;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Trait;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `awards since PRIZE --country X | --distributor X | --director X | --person X`
@Command
final class AwardSinceCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(paramLabel = "PRIZE", arity = "1..*", descriptionKey = "cli.awards.prize")
    private List<String> words = List.of();

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "cli.awards.body")
    private @Nullable String body;

    @Option(names = "--country", paramLabel = "NAME", descriptionKey = "cli.awards.country")
    private @Nullable String country;

    @Option(names = "--distributor", paramLabel = "NAME", descriptionKey = "cli.awards.distributor")
    private @Nullable String distributor;

    @Option(names = "--director", paramLabel = "NAME", descriptionKey = "cli.awards.director")
    private @Nullable String director;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "cli.awards.winner")
    private @Nullable String person;

    AwardSinceCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        if (Stream.of(country, distributor, director, person).filter(Objects::nonNull).count()
                != 1) {
            throw new WrongUsage(Phrase.of("cli.awards.since.one"));
        }
        return questions.ask(
                options,
                (_, names) ->
                        new FirstSince(names.prize(String.join(" ", words), body), trait(names)));
    }

    private Trait trait(AwardNames names) throws CommandFailed {
        if (country != null) {
            return new Trait(Shared.COUNTRY, country);
        }
        if (distributor != null) {
            return new Trait(Shared.DISTRIBUTOR, distributor);
        }
        return director != null
                ? new Trait(Shared.DIRECTOR, names.person(director).uuid().toString())
                : new Trait(Shared.PERSON, names.person(String.valueOf(person)).uuid().toString());
    }
}
