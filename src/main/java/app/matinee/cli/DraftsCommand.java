package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.Coded;
import app.matinee.model.Film;
import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `drafts [--state STATE] [--json]`
@Command
final class DraftsCommand implements Callable<Integer> {

    private final Console console;
    private final JournalChoice journals;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.drafts.state")
    private @Nullable String state;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    DraftsCommand(Console console, JournalChoice journals) {
        this.console = console;
        this.journals = journals;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        WritingState wanted = wanted();
        try (Journal journal = journals.toRead()) {
            List<Writing> drafts =
                    journal.writings().all().stream()
                            .filter(w -> wanted == null || w.state() == wanted)
                            .sorted(Comparator.comparing(Writing::state))
                            .toList();
            Map<Long, String> films = films(journal, drafts);
            if (json) {
                console.json(drafts.stream().map(draft -> json(draft, films).node()));
            } else {
                print(drafts, films);
            }
        }
        return 0;
    }

    private @Nullable WritingState wanted() throws WrongUsage {
        String asked = state;
        if (asked == null) {
            return null;
        }
        return Coded.find(WritingState.class, asked)
                .orElseThrow(() -> new WrongUsage(Phrase.of("cli.drafts.noSuchState", asked)));
    }

    private static Map<Long, String> films(Journal journal, List<Writing> drafts) {
        Map<Long, String> titles = new HashMap<>();
        for (Writing draft : drafts) {
            Long film = draft.filmId();
            if (film != null && !titles.containsKey(film)) {
                titles.put(film, journal.films().find(film).map(Film::title).orElse(""));
            }
        }
        return titles;
    }

    private static JsonFields json(Writing draft, Map<Long, String> films) {
        Long film = draft.filmId();
        return new JsonFields()
                .number("id", draft.id())
                .text("uuid", draft.uuid().toString())
                .text("kind", draft.kind().code())
                .text("title", draft.title())
                .text("film", film == null ? "" : films.getOrDefault(film, ""))
                .key("filmId", film)
                .text("state", draft.state().code())
                .number("words", new MarkdownText().parse(draft.text()).words())
                .text("slug", draft.slug())
                .flag("spoilers", draft.spoilers())
                .words("tags", draft.tags())
                .date("planned", draft.planned())
                .date("publishedOn", draft.publishedOn())
                .text("publishedAt", draft.publishedAt());
    }

    private void print(List<Writing> drafts, Map<Long, String> films) {
        Columns lines = new Columns(0, Columns.Side.RIGHT);
        for (Writing draft : drafts) {
            Long film = draft.filmId();
            lines.add(
                    String.valueOf(draft.id()),
                    draft.title(),
                    film == null ? "" : films.getOrDefault(film, ""),
                    Wording.word(draft.kind()),
                    Wording.word(draft.state()));
        }
        lines.lines().forEach(console::line);
        console.line(console.texts().get("cli.drafts.count", drafts.size()));
    }
}
