package app.matinee.cli;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.text.Version;
import app.matinee.transfer.archive.ArchiveFormat;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import app.matinee.transfer.archive.ArchiveWriter;
import java.io.IOException;
import java.io.InputStream;
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
        if (!format.equals(ArchiveFormat.IMPORT_FORMAT)) {
            throw new WrongUsage(Phrase.of("cli.noSuchFormat", format));
        }
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole) && !isZip(whole)) {
            throw new CommandFailed(Phrase.of("cli.export.otherFile", whole.toString()));
        }
        try (Journal journal = journals.toRead()) {
            ArchiveWriter writer =
                    new ArchiveWriter(
                            journal, journal.pictureFolder(), clock, Version.read().program());
            writer.write(whole, Travels.EVERYTHING, Progress.NONE).forEach(console::note);
            console.line(console.texts().get("cli.export.written", whole.toString()));
        }
        return 0;
    }

    /// An older archive may be replaced; a letter of that name, or the journal's own file, may not.
    private static boolean isZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException _) {
            return false;
        }
    }
}
