package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.model.Fault;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/// `check`
@Command
final class CheckCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);

    private final Console console;
    private final JournalChoice journals;

    CheckCommand(Console console, JournalChoice journals) {
        this.console = console;
        this.journals = journals;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        try (Journal journal = journals.toRead()) {
            String folder = journal.folder().root().toString();
            List<Fault> faults = faults(journal, folder);
            faults.forEach(fault ->
                    console.line(console.texts().get(fault.kind().messageKey(), fault.detail())));
            console.line(console.texts().get("cli.check.found", folder, faults.size()));
            return faults.isEmpty() ? 0 : Failures.FAILED;
        }
    }

    private static List<Fault> faults(Journal journal, String folder) throws CommandFailed {
        try {
            return journal.upkeep().check();
        } catch (IOException e) {
            LOG.warn("The pictures could not be checked", e);
            throw new CommandFailed(Phrase.of("journal.refused.disk", folder));
        }
    }
}
