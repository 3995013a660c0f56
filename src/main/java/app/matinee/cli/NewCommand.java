package app.matinee.cli;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.model.JournalFolder;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new DIR [--starter]`
@Command
final class NewCommand implements Callable<Integer> {

    private final Console console;
    private final MatineeCommand matinee;
    private final Clock clock;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.new.folder")
    private Path folder = Path.of("");

    @Option(names = "--starter", descriptionKey = "cli.new.starter")
    private boolean starter;

    NewCommand(Console console, MatineeCommand matinee, Clock clock) {
        this.console = console;
        this.matinee = matinee;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        if (matinee.journal().isPresent()) {
            throw new WrongUsage(Phrase.of("cli.new.journal"));
        }
        Path place = folder.toAbsolutePath().normalize();
        JournalFolder made = new JournalFolder(place);
        try (Journal journal = make(new NewJournal(made, clock))) {
            int films = journal.films().listed().size();
            console.line(console.texts().get("cli.new.made", place.toString(), films));
            if (made.looksSynchronised()) {
                console.note(Phrase.of("welcome.synchronised"));
            }
        }
        return 0;
    }

    private Journal make(NewJournal wanted) throws ExpectedFailure {
        if (!starter) {
            return wanted.empty();
        }
        try (Archive films = new ArchiveReader().openStarter(Progress.NONE)) {
            return wanted.filled(journal ->
                    new ArchiveImport(journal, journal.pictureFolder(), clock)
                            .run(films, Progress.NONE));
        }
    }
}
