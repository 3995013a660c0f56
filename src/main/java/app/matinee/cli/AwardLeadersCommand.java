package app.matinee.cli;

import app.matinee.awards.question.Measure;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.awards.question.Scope;
import app.matinee.awards.question.Who;
import app.matinee.model.Coded;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `awards leaders --ceremony C | --body B [--one-night] | --category A [--body B]`
@Command
final class AwardLeadersCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Option(names = "--ceremony", paramLabel = "CEREMONY", descriptionKey = "cli.awards.ceremony")
    private @Nullable String ceremony;

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "cli.awards.body")
    private @Nullable String body;

    @Option(names = "--category", paramLabel = "PRIZE", descriptionKey = "cli.awards.prize")
    private @Nullable String category;

    @Option(names = "--one-night", descriptionKey = "cli.awards.oneNight")
    private boolean oneNight;

    @Option(names = "--who", paramLabel = "WHO", descriptionKey = "cli.awards.who")
    private String who = Who.FILMS.code();

    @Option(names = "--by", paramLabel = "MEASURE", descriptionKey = "cli.awards.by")
    private String measure = Measure.NOMINATIONS.code();

    AwardLeadersCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        if (ceremony == null && body == null && category == null
                || ceremony != null && (body != null || category != null || oneNight)
                || category != null && oneNight) {
            throw new WrongUsage(Phrase.of("cli.awards.leaders.scope"));
        }
        Who ranked = choice(Who.class, who);
        Measure counted = choice(Measure.class, measure);
        return questions.ask(options, (_, names) -> new Leaders(ranked, counted, scope(names)));
    }

    private Scope scope(AwardNames names) throws CommandFailed {
        if (ceremony != null) {
            return new Scope.At(names.ceremony(ceremony).uuid());
        }
        if (category != null) {
            return new Scope.In(names.prize(category, body));
        }
        var uuid = names.body(String.valueOf(body)).uuid();
        return oneNight ? new Scope.OneNight(uuid) : new Scope.AllTime(uuid);
    }

    /// The constant of a word, or wrong usage that names those there are.
    static <E extends Enum<E> & Coded> E choice(Class<E> type, String word) throws WrongUsage {
        return Coded.find(type, word)
                .orElseThrow(() ->
                        new WrongUsage(
                                Phrase.of(
                                        "cli.awards.noChoice",
                                        word,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Coded::code)
                                                .collect(Collectors.joining(", ")))));
    }
}
