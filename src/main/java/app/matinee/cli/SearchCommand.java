package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.SearchHit;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// `search WORDS… [--limit N] [--json]`
@Command
final class SearchCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 20;
    private static final int INDENT = 4;
    private static final int WIDTH = 80;

    private final Console console;
    private final JournalChoice journals;
    private final MarkdownText markdown = new MarkdownText();

    @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "cli.search.words")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.search.limit")
    private int limit = USUAL_LIMIT;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    SearchCommand(Console console, JournalChoice journals) {
        this.console = console;
        this.journals = journals;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        if (limit < 1) {
            throw new WrongUsage(Phrase.of("cli.search.noLimit"));
        }
        String searched = String.join(" ", words);
        try (Journal journal = journals.toRead()) {
            List<SearchHit> hits = journal.search().find(searched, limit);
            if (json) {
                console.json(hits.stream().map(hit -> json(hit, searched)));
            } else {
                hits.forEach(hit -> print(hit, searched));
                console.line(console.texts().get("cli.search.count", hits.size()));
            }
        }
        return 0;
    }

    private ObjectNode json(SearchHit hit, String searched) {
        return new JsonFields()
                .word("kind", hit.kind())
                .number("id", hit.id())
                .text("title", hit.title())
                .text("snippet", snippet(hit, searched))
                .node();
    }

    private void print(SearchHit hit, String searched) {
        String detail = hit.detail().isBlank() ? "" : "  " + hit.detail();
        console.line(
                Columns.onOneLine(
                        Wording.word(hit.kind()) + " " + hit.id() + "  " + hit.title() + detail));
        String snippet = snippet(hit, searched);
        if (!snippet.isEmpty()) {
            Wrapped.to(WIDTH - INDENT, snippet)
                    .forEach(line -> console.line(" ".repeat(INDENT) + line));
        }
    }

    private String snippet(SearchHit hit, String searched) {
        return Snippet.of(markdown.parse(hit.text()).plain(), searched);
    }
}
