package app.matinee.cli;

import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program itself, and what can be said before or after any command.
@Command(name = "matinee")
final class MatineeCommand implements Callable<Integer> {

    @Option(
            names = "--journal",
            paramLabel = "DIR",
            descriptionKey = "cli.option.journal",
            scope = ScopeType.INHERIT)
    private @Nullable Path journal;

    /// The journal that was named.
    Optional<Path> journal() {
        return Optional.ofNullable(journal);
    }

    @Override
    public Integer call() throws WrongUsage {
        throw new WrongUsage(Phrase.of("cli.usage.noCommand"));
    }
}
