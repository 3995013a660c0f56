package app.matinee.cli;

import app.matinee.model.PartialDate;
import app.matinee.text.Phrase;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What can be said with every question about awards.
final class AwardOptions {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.awards.asOf")
    private @Nullable String asOf;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    boolean json() {
        return json;
    }

    /// The date up to which ceremonies count; today unless one was named.
    PartialDate asOf(Clock clock) throws WrongUsage {
        String date = asOf;
        if (date == null) {
            return PartialDate.of(LocalDate.now(clock));
        }
        return PartialDate.parse(date)
                .orElseThrow(() -> new WrongUsage(Phrase.of("cli.awards.noDate", date)));
    }
}
