package app.matinee.cli;

import app.matinee.backup.BackupWriter;
import app.matinee.backup.BackupWriter.Written;
import app.matinee.backup.Backups;
import app.matinee.backup.Snapshot;
import app.matinee.backup.SnapshotReason;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.model.JournalFolder;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.text.Say;
import app.matinee.text.Version;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backup [FILE] [--list] [--json]`
@Command
final class BackupCommand implements Callable<Integer> {

    private final Console console;
    private final JournalChoice journals;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.backup.file")
    private @Nullable Path file;

    @Option(names = "--list", descriptionKey = "cli.backup.list")
    private boolean list;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    BackupCommand(Console console, JournalChoice journals, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        if (list && file != null) {
            throw new WrongUsage(Phrase.of("cli.backup.listOrFile"));
        }
        if (list) {
            tell(new Backups(journals.folder(), clock).list());
            return 0;
        }
        JournalFolder folder = readable();
        if (file == null) {
            tell(new Backups(folder, clock).snapshot(SnapshotReason.MANUAL));
        } else {
            Path whole = new ZipTarget(file).path();
            tell(
                    new BackupWriter(folder, clock, Version.read().program())
                            .write(whole, Progress.NONE));
        }
        return 0;
    }

    /// What cannot be opened is refused in the same words as by every other command.
    private JournalFolder readable() throws ExpectedFailure {
        try (Journal journal = journals.toRead()) {
            return journal.folder();
        }
    }

    private void tell(List<Snapshot> snapshots) {
        if (json) {
            console.json(snapshots.stream().map(each -> fields(each).node()));
            return;
        }
        Say say = new Say(console.texts());
        Columns columns = new Columns(4);
        for (Snapshot each : snapshots) {
            var taken = each.taken().atZone(clock.getZone());
            columns.add(
                    each.name(),
                    say.day(taken.toLocalDate()) + ", " + say.clock(taken.toLocalTime()),
                    console.texts().get(each.reason().messageKey()),
                    say.bytes(each.bytes()));
        }
        columns.lines().forEach(console::line);
        if (snapshots.isEmpty()) {
            console.note(Phrase.of("cli.backup.none"));
        }
    }

    private void tell(Snapshot made) {
        if (json) {
            console.json(fields(made).node());
        } else {
            console.line(console.texts().get("cli.backup.made", made.file().toString()));
        }
    }

    private void tell(Written written) {
        if (json) {
            console.json(
                    new JsonFields()
                            .text("file", written.file().toString())
                            .number("bytes", written.bytes())
                            .number("pictureFiles", written.pictures())
                            .object("contents", BackupAsJson.contents(written.contents()))
                            .node());
        } else {
            console.line(
                    console.texts()
                            .get(
                                    "cli.backup.written",
                                    written.contents().films(),
                                    written.pictures(),
                                    written.file().toString()));
        }
    }

    private static JsonFields fields(Snapshot snapshot) {
        return new JsonFields()
                .text("name", snapshot.name())
                .text("file", snapshot.file().toString())
                .text("taken", snapshot.taken().toString())
                .word("reason", snapshot.reason())
                .number("bytes", snapshot.bytes());
    }
}
