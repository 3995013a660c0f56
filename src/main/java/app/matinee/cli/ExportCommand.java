package app.matinee.cli;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.text.Version;
import app.matinee.transfer.archive.ArchiveFormat;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import app.matinee.transfer.archive.ArchiveWriter;
import app.matinee.transfer.awardscsv.AwardsCsvImporter;
import app.matinee.transfer.awardscsv.AwardsCsvWriter;
import app.matinee.transfer.reading.FirstLook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FILE --to FORMAT`
@Command
final class ExportCommand implements Callable<Integer> {

    private static final String FORMATS =
            ArchiveFormat.IMPORT_FORMAT + ", " + AwardsCsvImporter.FORMAT;

    private final Console console;
    private final JournalChoice journals;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            descriptionKey = "cli.export.to")
    private String format = "";

    ExportCommand(Console console, JournalChoice journals, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        Path whole = file.toAbsolutePath().normalize();
        switch (format) {
            case ArchiveFormat.IMPORT_FORMAT -> archive(new ZipTarget(file).path());
            case AwardsCsvImporter.FORMAT -> awards(whole);
            default -> throw new WrongUsage(Phrase.of("cli.noSuchFormat", format, FORMATS));
        }
        console.line(console.texts().get("cli.export.written", whole.toString()));
        return 0;
    }

    private void archive(Path whole) throws ExpectedFailure {
        try (Journal journal = journals.toRead()) {
            ArchiveWriter writer =
                    new ArchiveWriter(
                            journal, journal.pictureFolder(), clock, Version.read().program());
            writer.write(whole, Travels.EVERYTHING, Progress.NONE).forEach(console::note);
        }
    }

    /// An older table of awards may be replaced, another file may not.
    private void awards(Path whole) throws ExpectedFailure {
        if (Files.exists(whole) && !new AwardsCsvImporter().recognises(FirstLook.at(whole))) {
            throw new CommandFailed(Phrase.of("cli.export.otherTable", whole.toString()));
        }
        try (Journal journal = journals.toRead()) {
            new AwardsCsvWriter(journal).write(whole, Progress.NONE);
        }
    }
}
