package app.matinee.cli;

import app.matinee.awards.fact.Fact;
import app.matinee.awards.fact.Facts;
import app.matinee.text.ExpectedFailure;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `awards facts FILM`: the sentences that can be told of a film.
@Command
final class AwardFactsCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(paramLabel = "FILM", arity = "1..*", descriptionKey = "cli.show.film")
    private List<String> words = List.of();

    AwardFactsCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        Console console = questions.console();
        return questions.read(
                options,
                (journal, history, asOf) -> {
                    String film = String.join(" ", words);
                    UUID uuid = new FilmChoice(journal).uuid(film);
                    List<Fact> facts = new Facts(history, console.texts()).of(uuid, asOf);
                    if (options.json()) {
                        AnswerAsJson json = new AnswerAsJson(history);
                        console.json(
                                new JsonFields()
                                        .text(
                                                "question",
                                                console.texts().get("cli.awards.facts", film))
                                        .text("sentence", sentences(facts))
                                        .date("asOf", asOf)
                                        .objects("rows", facts, fact -> row(fact, json))
                                        .node());
                    } else {
                        facts.forEach(
                                fact -> console.line(fact.sentence() + " (" + fact.range() + ")"));
                    }
                });
    }

    private static String sentences(List<Fact> facts) {
        return facts.stream().map(Fact::sentence).collect(Collectors.joining(" "));
    }

    private static JsonFields row(Fact fact, AnswerAsJson json) {
        return new JsonFields()
                .text("id", fact.id())
                .text("sentence", fact.sentence())
                .text("range", fact.range())
                .objects("basis", fact.basis(), json::honour);
    }
}
