package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.model.Coded;
import app.matinee.model.ListedFilm;
import app.matinee.model.Shelf;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/// `list [--shelf …] [--json]`
@Command
final class ListCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Console console;
    private final JournalChoice journals;

    @Option(names = "--shelf", paramLabel = "SHELF", descriptionKey = "cli.list.shelf")
    private String shelf = Shelf.LIBRARY.code();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListCommand(Console console, JournalChoice journals) {
        this.console = console;
        this.journals = journals;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        Predicate<ListedFilm> wanted = wanted();
        try (Journal journal = journals.toRead()) {
            List<ListedFilm> films = journal.films().listed().stream().filter(wanted).toList();
            if (json) {
                console.json(films.stream().map(ListCommand::json));
            } else {
                print(films);
            }
        }
        return 0;
    }

    private Predicate<ListedFilm> wanted() throws WrongUsage {
        if (shelf.equals(ALL)) {
            return _ -> true;
        }
        Shelf chosen =
                Coded.find(Shelf.class, shelf)
                        .orElseThrow(
                                () -> new WrongUsage(Phrase.of("cli.list.noSuchShelf", shelf)));
        return film -> chosen.holds(film.flags());
    }

    private static ObjectNode json(ListedFilm film) {
        return new JsonFields()
                .number("id", film.id())
                .text("uuid", film.uuid().toString())
                .text("title", film.title())
                .number("year", film.year())
                .words("directors", film.directors())
                .rating(film.rating())
                .words("shelves", Shelf.of(film.flags()).stream().map(Shelf::code).toList())
                .number("viewings", film.viewings())
                .node();
    }

    private void print(List<ListedFilm> films) {
        Wording words = new Wording(console.texts(), journals.ratingScale());
        Columns lines = new Columns(0, Columns.Side.RIGHT);
        for (ListedFilm film : films) {
            Integer year = film.year();
            lines.add(
                    String.valueOf(film.id()),
                    film.title(),
                    year == null ? "" : year.toString(),
                    String.join(", ", film.directors()),
                    words.rating(film.rating()),
                    Wording.words(Shelf.of(film.flags())));
        }
        lines.lines().forEach(console::line);
        console.line(console.texts().get("cli.list.count", films.size()));
    }
}
