package app.matinee.cli;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.season.Season;
import app.matinee.awards.season.Seasons;
import app.matinee.model.Ceremony;
import app.matinee.text.ExpectedFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `awards season BODY YEAR`, `awards season YEAR` for all bodies of a film year
@Command
final class AwardSeasonCommand implements Callable<Integer> {

    private final AwardQuestions questions;

    @Mixin private final AwardOptions options = new AwardOptions();

    @Parameters(paramLabel = "BODY YEAR", arity = "1..*", descriptionKey = "cli.awards.season")
    private List<String> words = List.of();

    AwardSeasonCommand(AwardQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        return questions.read(
                options,
                (_, history, asOf) -> {
                    AwardHistory known = history.until(asOf.end());
                    SeasonPrint print =
                            new SeasonPrint(questions.console(), history, asOf, title());
                    List<Season> seasons = seasons(known);
                    if (options.json()) {
                        print.json(seasons);
                    } else {
                        print.text(seasons);
                    }
                });
    }

    private String title() {
        return String.join(" ", words);
    }

    private List<Season> seasons(AwardHistory history) throws CommandFailed {
        Seasons seasons = new Seasons(history);
        List<Season> found = new ArrayList<>();
        for (Ceremony ceremony : ceremonies(history, seasons)) {
            seasons.of(ceremony.id()).ifPresent(found::add);
        }
        return found;
    }

    /// One word that is a year means all bodies of that film year.
    private List<Ceremony> ceremonies(AwardHistory history, Seasons seasons) throws CommandFailed {
        String year = words.getLast();
        AwardNames names = new AwardNames(history);
        if (words.size() == 1) {
            List<Ceremony> ofYear =
                    year.matches("\\d{4}") ? seasons.ceremonies(Integer.parseInt(year)) : List.of();
            return ofYear.isEmpty() ? List.of(names.ceremony(year)) : ofYear;
        }
        String body = String.join(" ", words.subList(0, words.size() - 1));
        return List.of(names.ceremony(names.body(body), year));
    }
}
