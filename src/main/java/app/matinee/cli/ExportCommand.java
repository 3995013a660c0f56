package app.matinee.cli;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.transfer.Exporters;
import app.matinee.transfer.awardscsv.AwardsCsvImporter;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.Exporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FILE --to FORMAT [--columns NAME,…]`
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

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "NAME",
            descriptionKey = "cli.export.columns")
    private List<String> columns = List.of();

    ExportCommand(Console console, JournalChoice journals, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        Exporters exporters = Exporters.all(console.texts(), clock);
        Exporter exporter =
                exporters
                        .named(format)
                        .orElseThrow(() ->
                                new WrongUsage(
                                        Phrase.of(
                                                "cli.noSuchFormat", format, exporters.formats())));
        if (!columns.isEmpty() && !exporter.takesColumns()) {
            throw new WrongUsage(Phrase.of("cli.export.noColumns", format));
        }
        ExportRequest request = new ExportRequest(target(exporter), null, columns);
        try (Journal journal = journals.toRead()) {
            ExportSource source =
                    ExportSource.of(journal, journal.pictureFolder(), journal.folder().cache());
            Exported exported = exporter.write(source, request, Progress.NONE);
            exported.notes().forEach(console::note);
            for (Path written : exported.files()) {
                console.line(console.texts().get("cli.export.written", written.toString()));
            }
        }
        return 0;
    }

    /// The whole path. An older export may be replaced, another file may not.
    private Path target(Exporter exporter) throws ExpectedFailure {
        Path whole = file.toAbsolutePath().normalize();
        if (exporter.ending().equals("zip")) {
            return new ZipTarget(file).path();
        }
        if (!Files.exists(whole)) {
            return whole;
        }
        if (exporter.format().equals(AwardsCsvImporter.FORMAT)
                && !new AwardsCsvImporter().recognises(FirstLook.at(whole))) {
            throw new CommandFailed(Phrase.of("cli.export.otherTable", whole.toString()));
        }
        String name = String.valueOf(whole.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(whole) || !name.endsWith("." + exporter.ending())) {
            throw new CommandFailed(
                    Phrase.of("cli.export.otherEnding", whole.toString(), exporter.ending()));
        }
        return whole;
    }
}
