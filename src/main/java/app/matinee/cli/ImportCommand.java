package app.matinee.cli;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveFormat;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import app.matinee.transfer.archive.ArchiveReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE… [--from FORMAT] [--dry-run] [--json]`
@Command
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final JournalChoice journals;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.import.file")
    private List<Path> files = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "cli.import.from")
    private String format = ArchiveFormat.IMPORT_FORMAT;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ImportCommand(Console console, JournalChoice journals, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        if (!format.equals(ArchiveFormat.IMPORT_FORMAT)) {
            throw new WrongUsage(Phrase.of("cli.noSuchFormat", format));
        }
        if (files.size() > 1) {
            throw new WrongUsage(Phrase.of("cli.import.oneArchive"));
        }
        Path file = files.getFirst();
        try (Journal journal = dryRun ? journals.toRead() : journals.toWrite();
                Archive archive = new ArchiveReader().open(file, Progress.NONE)) {
            ArchiveImport coming = new ArchiveImport(journal, journal.pictureFolder(), clock);
            if (dryRun) {
                coming.refuseUnlessEmpty();
                tell(file, archive.report(), null);
            } else {
                ArchiveReport report = coming.run(archive, Progress.NONE).value();
                tell(file, report, journal.history().latestImport().orElse(null));
            }
        }
        return 0;
    }

    private void tell(Path file, ArchiveReport report, @Nullable Long key) {
        ImportAnswer answer = new ImportAnswer(file, report, key);
        if (json) {
            console.json(answer.node(console.texts()));
        } else {
            report.notes().forEach(console::note);
            answer.print(console);
        }
    }
}
