package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.text.ExpectedFailure;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.imdbdata.ImdbDataImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fill FOLDER [--dry-run] [--accept-doubtful] [--json]`
@Command
final class FillCommand implements Callable<Integer> {

    private final Console console;
    private final JournalChoice journals;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "cli.fill.folder")
    private Path folder = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean dryRun;

    @Option(names = "--accept-doubtful", descriptionKey = "cli.import.acceptDoubtful")
    private boolean acceptDoubtful;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    FillCommand(Console console, JournalChoice journals) {
        this.console = console;
        this.journals = journals;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        try (Journal journal = dryRun ? journals.toRead() : journals.toWrite()) {
            new ForeignImport(
                            console,
                            journal,
                            journals.imports(journal),
                            new ForeignImport.Wish(dryRun, acceptDoubtful, json, Set.of()))
                    .run(List.of(new Recognised.Foreign(folder, new ImdbDataImporter())));
        }
        return 0;
    }
}
