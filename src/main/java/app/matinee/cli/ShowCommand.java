package app.matinee.cli;

import app.matinee.library.FilmDossier;
import app.matinee.library.Journal;
import app.matinee.model.CustomField;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `show FILM [--json]`
@Command
final class ShowCommand implements Callable<Integer> {

    private final Console console;
    private final JournalChoice journals;

    @Parameters(paramLabel = "FILM", arity = "1..*", descriptionKey = "cli.show.film")
    private List<String> words = List.of();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ShowCommand(Console console, JournalChoice journals) {
        this.console = console;
        this.journals = journals;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        String film = String.join(" ", words);
        try (Journal journal = journals.toRead()) {
            long id = new FilmChoice(journal).by(film);
            FilmDossier dossier =
                    journal.films()
                            .dossier(id)
                            .orElseThrow(() -> new CommandFailed(Phrase.of("cli.film.none", film)));
            List<CustomField> fields = journal.customFields().all();
            if (json) {
                console.json(new FilmAsJson(dossier, fields).node());
            } else {
                Wording wording = new Wording(console.texts(), journals.ratingScale());
                new FilmAsText(dossier, fields, console, wording).print();
            }
        }
        return 0;
    }
}
