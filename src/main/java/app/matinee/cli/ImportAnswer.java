package app.matinee.cli;

import app.matinee.text.Texts;
import app.matinee.transfer.archive.ArchiveFormat;
import app.matinee.transfer.archive.ArchiveReport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What an import brought, or would bring.
///
/// @param key of the import in the journal; null for one that was only tried
record ImportAnswer(Path file, ArchiveReport report, @Nullable Long key) {

    /// The report as docs/command-line.md describes it. An archive comes into an empty journal, so
    /// all of it is new; its rows are what was noted on the way.
    ObjectNode node(Texts texts) {
        return new JsonFields()
                .key("import", key)
                .text("format", ArchiveFormat.IMPORT_FORMAT)
                .number("new", report.counts().total())
                .number("merged", 0)
                .number("unchanged", 0)
                .number("skipped", 0)
                .number("doubtful", 0)
                .number("failed", 0)
                .objects(
                        "rows",
                        report.notes(),
                        note ->
                                new JsonFields()
                                        .text("file", file.toString())
                                        .nothing("row")
                                        .text("outcome", "noted")
                                        .text("reason", texts.say(note)))
                .node();
    }

    void print(Console console) {
        String key = this.key == null ? "cli.import.wouldCome" : "cli.import.came";
        console.line(console.texts().get(key, file.toString(), report.counts().total()));
        Columns lines = new Columns(2, Columns.Side.RIGHT);
        ArchiveReport.Counts counts = report.counts();
        count(lines, console, "cli.import.films", counts.films());
        count(lines, console, "cli.import.people", counts.people());
        count(lines, console, "cli.import.companies", counts.companies());
        count(lines, console, "cli.import.ceremonies", counts.ceremonies());
        count(lines, console, "cli.import.nominations", counts.nominations());
        count(lines, console, "cli.import.viewings", counts.viewings());
        count(lines, console, "cli.import.lists", counts.lists());
        count(lines, console, "cli.import.writings", counts.writings());
        count(lines, console, "cli.import.pictures", counts.pictures());
        count(lines, console, "cli.import.others", counts.others());
        lines.lines().forEach(console::line);
    }

    private static void count(Columns lines, Console console, String key, long count) {
        if (count > 0) {
            lines.add(String.valueOf(count), console.texts().get(key));
        }
    }
}
