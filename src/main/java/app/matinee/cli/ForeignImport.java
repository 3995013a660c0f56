package app.matinee.cli;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.ReportJson;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.reading.JournalImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Takes files of other programs in, or says what would come of it. All are read before the first
/// is taken in, so that a bad one stops the others too.
final class ForeignImport {

    private final Console console;
    private final Journal journal;
    private final Imports imports;
    private final Wish wish;

    ForeignImport(Console console, Journal journal, Imports imports, Wish wish) {
        this.console = console;
        this.journal = journal;
        this.imports = imports;
        this.wish = wish;
    }

    /// How it is to be done.
    ///
    /// @param choices the options that are chosen besides the usual ones
    record Wish(boolean dryRun, boolean acceptDoubtful, boolean json, Set<String> choices) {}

    void run(List<Recognised.Foreign> sources) throws ExpectedFailure {
        List<IncomingBatch> batches = new ArrayList<>();
        for (Recognised.Foreign source : sources) {
            Importer importer = JournalImporter.in(source.importer(), journal);
            batches.add(
                    importer.read(
                            ImportRequest.usual(source.path(), importer).choosing(wish.choices()),
                            Progress.NONE));
        }
        List<ImportReport> reports = batches.stream().map(this::take).toList();
        if (!wish.json()) {
            reports.forEach(this::print);
        } else if (reports.size() == 1) {
            console.json(ReportJson.write(reports.getFirst()));
        } else {
            console.json(reports.stream().map(ReportJson::write));
        }
    }

    private ImportReport take(IncomingBatch batch) {
        ImportPlan plan = imports.plan(batch, Progress.NONE);
        if (wish.acceptDoubtful()) {
            plan = imports.plan(batch, plan.decisions().acceptingDoubtful(true), Progress.NONE);
        }
        return wish.dryRun()
                ? imports.preview(plan, console.texts())
                : imports.apply(plan, console.texts(), Progress.NONE).value();
    }

    private void print(ImportReport report) {
        Texts texts = console.texts();
        console.line(
                report.id() == 0
                        ? texts.get("cli.import.planned", report.file())
                        : texts.get("cli.import.done", report.file(), String.valueOf(report.id())));
        Columns counts = new Columns(2, Columns.Side.RIGHT);
        Stream.of(Outcome.values())
                .filter(outcome -> report.counts().of(outcome) > 0)
                .forEach(outcome ->
                        counts.add(
                                String.valueOf(report.counts().of(outcome)),
                                texts.get("import.outcome." + outcome.code())));
        counts.lines().forEach(console::line);
        for (ImportReport.Row row : report.rows()) {
            String place = row.row() == 0 ? row.file() : row.file() + ":" + row.row();
            console.line(
                    texts.get(
                            "cli.import.row",
                            place,
                            texts.get("import.outcome." + row.outcome().code()),
                            row.reason()));
        }
    }
}
