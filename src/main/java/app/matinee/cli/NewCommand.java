package app.matinee.cli;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.model.JournalFolder;
import app.matinee.model.ListedFilm;
import app.matinee.starter.StarterJournal;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
        try (Journal journal = make(made)) {
            List<ListedFilm> all = journal.films().listed();
            long films = all.stream().filter(film -> film.flags().catalogued()).count();
            console.line(
                    console.texts()
                            .get("cli.new.made", place.toString(), films, all.size() - films));
            if (made.looksSynchronised()) {
                console.note(Phrase.of("welcome.synchronised"));
            }
        }
        return 0;
    }

    private Journal make(JournalFolder folder) throws ExpectedFailure {
        return starter
                ? new StarterJournal(clock, console.texts()).in(folder, Progress.NONE)
                : new NewJournal(folder, clock).empty();
    }
}
