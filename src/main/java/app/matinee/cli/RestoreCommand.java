package app.matinee.cli;

import app.matinee.backup.Backups;
import app.matinee.backup.Look;
import app.matinee.backup.Restoring;
import app.matinee.backup.Restoring.Restored;
import app.matinee.backup.Snapshot;
import app.matinee.job.Progress;
import app.matinee.model.Difference;
import app.matinee.model.JournalContents;
import app.matinee.model.JournalFolder;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore FILE [--look] [--json]`
@Command
final class RestoreCommand implements Callable<Integer> {

    private static final Path LATEST = Path.of("latest");

    private final Console console;
    private final JournalChoice journals;
    private final Clock clock;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private Path file = Path.of("");

    @Option(names = "--look", descriptionKey = "cli.restore.look")
    private boolean look;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    RestoreCommand(Console console, JournalChoice journals, Clock clock) {
        this.console = console;
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Integer call() throws ExpectedFailure {
        JournalFolder folder = journals.folder();
        Path found = find(folder);
        if (look) {
            tell(found, new Backups(folder, clock).look(found, Progress.NONE));
        } else {
            tell(found, folder, new Restoring(folder, clock).restore(found, Progress.NONE));
        }
        return 0;
    }

    /// A file; else a snapshot of the journal by its name; else, for "latest", the newest good one.
    private Path find(JournalFolder folder) throws ExpectedFailure {
        Backups backups = new Backups(folder, clock);
        if (Files.isRegularFile(file)) {
            return file.toAbsolutePath().normalize();
        }
        if (file.equals(LATEST)) {
            return backups.newestGood()
                    .map(good -> good.snapshot().file())
                    .orElseThrow(() -> new CommandFailed(Phrase.of("cli.backup.none")));
        }
        return backups.list().stream()
                .filter(snapshot -> snapshot.name().equals(file.toString()))
                .findFirst()
                .map(Snapshot::file)
                .orElseThrow(
                        () -> new CommandFailed(Phrase.of("cli.restore.noFile", file.toString())));
    }

    private void tell(Path found, Look seen) {
        if (json) {
            console.json(BackupAsJson.look(found, seen).node());
            return;
        }
        console.line(console.texts().get("cli.restore.holds", found.toString()));
        Columns counts = new Columns(3, Columns.Side.RIGHT, Columns.Side.RIGHT);
        JournalContents now = seen.now();
        count(counts, "cli.import.films", seen.then().films(), now == null ? -1 : now.films());
        count(
                counts,
                "cli.import.viewings",
                seen.then().viewings(),
                now == null ? -1 : now.viewings());
        count(
                counts,
                "cli.import.writings",
                seen.then().writings(),
                now == null ? -1 : now.writings());
        count(counts, "cli.import.lists", seen.then().lists(), now == null ? -1 : now.lists());
        counts.lines().forEach(console::line);
        for (Difference each : seen.differences()) {
            tell(each);
        }
        if (now != null && seen.differences().isEmpty()) {
            console.line(console.texts().get("backup.look.same"));
        }
    }

    private void count(Columns counts, String key, long then, long now) {
        String words = console.texts().get(key);
        counts.add(
                String.valueOf(then),
                now < 0 || now == then ? "" : console.texts().get("cli.restore.now", now),
                words);
    }

    private void tell(Difference each) {
        String key = "backup.look." + each.effect().code() + "." + each.kind().code();
        console.line(console.texts().get(key, each.count()));
        Columns titles = new Columns(2);
        each.titles().forEach(titles::add);
        titles.lines().forEach(console::line);
        if (each.count() > each.titles().size()) {
            console.line("  …");
        }
    }

    private void tell(Path found, JournalFolder folder, Restored restored) {
        Snapshot before = restored.before();
        Path damaged = restored.damaged();
        if (json) {
            console.json(
                    new JsonFields()
                            .text("file", found.toString())
                            .object("contents", BackupAsJson.contents(restored.contents()))
                            .path("before", before == null ? null : before.file())
                            .path("damaged", damaged)
                            .node());
            return;
        }
        console.line(
                console.texts()
                        .get(
                                "cli.restore.done",
                                folder.root().toString(),
                                restored.contents().films()));
        if (before != null) {
            console.line(console.texts().get("cli.restore.before", before.file().toString()));
        }
        if (damaged != null) {
            console.line(console.texts().get("cli.restore.damaged", damaged.toString()));
        }
    }
}
