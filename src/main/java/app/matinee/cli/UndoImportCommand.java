package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.PastImport;
import app.matinee.library.imports.TakenBack;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `undo-import [ID] [--json]`
@Command
final class UndoImportCommand implements Callable<Integer> {

    private final Console console;
    private final JournalChoice journals;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "cli.undoImport.id")
    private @Nullable Long id;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    UndoImportCommand(Console console, JournalChoice journals) {
        this.console = console;
        this.journals = journals;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        try (Journal journal = journals.toWrite()) {
            Imports imports = journals.imports(journal);
            PastImport wanted = wanted(imports);
            TakenBack back = imports.takeBack(wanted.id()).value();
            if (json) {
                console.json(
                        new JsonFields()
                                .number("import", wanted.id())
                                .text("format", wanted.format())
                                .text("file", wanted.file())
                                .number("removed", back.removed())
                                .number("restored", back.restored())
                                .words(
                                        "kept",
                                        back.kept().stream().map(console.texts()::say).toList())
                                .node());
            } else {
                console.line(
                        console.texts()
                                .get(
                                        "cli.undoImport.done",
                                        String.valueOf(wanted.id()),
                                        wanted.file()));
                for (Phrase kept : back.kept()) {
                    console.line(
                            console.texts().get("cli.undoImport.kept", console.texts().say(kept)));
                }
            }
        }
        return 0;
    }

    /// The import named, else the latest that stands.
    private PastImport wanted(Imports imports) throws CommandFailed {
        if (id == null) {
            return imports.all().stream()
                    .filter(past -> past.state() == PastImport.State.STANDS)
                    .findFirst()
                    .orElseThrow(() -> new CommandFailed(Phrase.of("cli.undoImport.none")));
        }
        String key = String.valueOf(id);
        Optional<PastImport> found = imports.find(id);
        PastImport past =
                found.orElseThrow(() -> new CommandFailed(Phrase.of("cli.undoImport.noSuch", key)));
        return switch (past.state()) {
            case STANDS -> past;
            case TAKEN_BACK -> throw new CommandFailed(Phrase.of("cli.undoImport.already", key));
            case CHANGED_NOTHING ->
                    throw new CommandFailed(Phrase.of("cli.undoImport.nothing", key));
            case SETTLED -> throw new CommandFailed(Phrase.of("cli.undoImport.settled", key));
        };
    }
}
