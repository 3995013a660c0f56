package app.matinee.cli;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveFormat;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveMerger;
import app.matinee.transfer.archive.ArchiveReader;
import app.matinee.transfer.archive.ArchiveReport;
import app.matinee.transfer.mapping.MappedImporter;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.Importer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE… [--from FORMAT] [--dry-run] [--accept-doubtful] [--with CHOICE]… [--json]`
@Command
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final JournalChoice journals;
    private final Clock clock;
    private final Importers importers = Importers.all();

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "cli.import.file")
    private List<Path> files = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "cli.import.from")
    private @Nullable String format;

    @Mixin private TableOptions table = new TableOptions();

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean dryRun;

    @Option(names = "--accept-doubtful", descriptionKey = "cli.import.acceptDoubtful")
    private boolean acceptDoubtful;

    @Option(names = "--with", paramLabel = "CHOICE", descriptionKey = "cli.import.with")
    private Set<String> choices = Set.of();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ImportCommand(Console console, JournalChoice journals, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        List<Recognised> sources = sources();
        List<Recognised.Foreign> foreign = new ArrayList<>();
        for (Recognised source : sources) {
            switch (source) {
                case Recognised.Archive(Path path) -> {
                    if (sources.size() > 1) {
                        throw new WrongUsage(Phrase.of("cli.import.oneArchive"));
                    }
                    archive(path);
                }
                case Recognised.Foreign one -> foreign.add(one);
                case Recognised.Unknown(Path path) ->
                        throw new CommandFailed(
                                Phrase.of("cli.import.unknown", path.toString(), formats()));
            }
        }
        refuseUnknownChoices(foreign);
        if (!foreign.isEmpty()) {
            try (Journal journal = open()) {
                foreign(journal, foreign);
            }
        }
        return 0;
    }

    private void refuseUnknownChoices(List<Recognised.Foreign> sources) throws WrongUsage {
        Set<String> known =
                sources.stream()
                        .flatMap(source -> source.importer().options().stream())
                        .map(ImportOption::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String choice : choices) {
            if (!known.contains(choice)) {
                throw new WrongUsage(
                        Phrase.of("cli.import.noChoice", choice, String.join(", ", known)));
            }
        }
    }

    private void foreign(Journal journal, List<Recognised.Foreign> sources) throws ExpectedFailure {
        new ForeignImport(
                        console,
                        journal,
                        journals.imports(journal),
                        new ForeignImport.Wish(dryRun, acceptDoubtful, json, choices))
                .run(sources);
    }

    private List<Recognised> sources() throws ExpectedFailure {
        List<Recognised> sources = new ArrayList<>();
        if (files.isEmpty()) {
            sources.add(withoutFile());
        }
        for (Path file : files) {
            sources.add(
                    table.any()
                            ? settled(file)
                            : format == null ? importers.recognise(file) : as(format, file));
        }
        return sources;
    }

    /// A table of which the columns are told.
    private Recognised settled(Path file) throws ExpectedFailure {
        String named = format == null ? FirstLook.at(file).isJson() ? "json" : "csv" : format;
        if (as(named, file) instanceof Recognised.Foreign(Path path, MappedImporter importer)) {
            return new Recognised.Foreign(path, table.settled(importer, path, journals.settings()));
        }
        throw new WrongUsage(Phrase.of("cli.import.noTable", named));
    }

    /// What ships with the program needs no file, but its name.
    private Recognised withoutFile() throws WrongUsage {
        return importers
                .named(format == null ? "" : format)
                .filter(Importer::isShipped)
                .<Recognised>map(importer -> new Recognised.Foreign(Path.of(""), importer))
                .orElseThrow(() -> new WrongUsage(Phrase.of("cli.import.noFile")));
    }

    private Recognised as(String named, Path file) throws WrongUsage {
        if (named.equals(ArchiveFormat.IMPORT_FORMAT)) {
            return new Recognised.Archive(file);
        }
        return importers
                .named(named)
                .<Recognised>map(importer -> new Recognised.Foreign(file, importer))
                .orElseThrow(() -> new WrongUsage(Phrase.of("cli.noSuchFormat", named, formats())));
    }

    private String formats() {
        return importers.list().stream()
                .map(Importer::format)
                .collect(Collectors.joining(", ", ArchiveFormat.IMPORT_FORMAT + ", ", ""));
    }

    private Journal open() throws ExpectedFailure {
        return dryRun ? journals.toRead() : journals.toWrite();
    }

    /// Into an empty journal it comes whole, into another it is merged.
    private void archive(Path file) throws ExpectedFailure {
        try (Journal journal = open()) {
            ArchiveImport coming = new ArchiveImport(journal, journal.pictureFolder(), clock);
            if (!coming.fits()) {
                foreign(journal, List.of(new Recognised.Foreign(file, new ArchiveMerger())));
                return;
            }
            try (Archive archive = new ArchiveReader().open(file, Progress.NONE)) {
                if (dryRun) {
                    tell(file, archive.report(), null);
                } else {
                    ArchiveReport report = coming.run(archive, Progress.NONE).value();
                    tell(file, report, journal.history().latestImport().orElse(null));
                }
            }
        }
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
