package app.matinee.bench;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.Imports;
import app.matinee.model.JournalFolder;
import app.matinee.text.Texts;
import app.matinee.transfer.filmtable.CsvExporter;
import app.matinee.transfer.imdbdata.ImdbDataImporter;
import app.matinee.transfer.letterboxd.LetterboxdExporter;
import app.matinee.transfer.letterboxd.LetterboxdImporter;
import app.matinee.transfer.mapping.MappedImporter;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.reading.JournalImporter;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/// What a file takes from its choice to the report: read, plan, apply, each in a new journal. To be
/// run with `-Dmatinee.bench.main=app.matinee.bench.TransferBench`; arguments name the parts.
///
/// The real Letterboxd export is measured where `matinee.data` names the folder that holds it.
public final class TransferBench {

    private static final List<String> PARTS =
            List.of("letterboxd", "flat", "rich", "cancel", "export", "imdb");

    private final Path folder;
    private final Report report = new Report(System.out);
    private final TransferFiles files;

    private TransferBench(Path folder) {
        this.folder = folder;
        this.files = new TransferFiles(folder);
    }

    public static void main(String[] args) throws Exception {
        TransferBench bench =
                new TransferBench(
                        Files.createTempDirectory(
                                Files.createDirectories(Path.of("target/bench")), "transfer"));
        bench.report.machine();
        int films = Integer.getInteger("matinee.bench.films", 100_000);
        List<String> parts = args.length == 0 ? PARTS : List.of(args);
        for (String part : parts) {
            switch (part) {
                case "letterboxd" -> bench.letterboxd();
                case "flat" ->
                        bench.table("flat films from CSV a second", bench.files.flat(films), films);
                case "rich" ->
                        bench.table(
                                "rich films from CSV a second (10 credits, 3 viewings)",
                                bench.files.rich(films / 5),
                                films / 5);
                case "cancel" -> bench.cancel(bench.files.flat(films));
                case "export" -> bench.export(films);
                case "imdb" -> bench.imdb();
                default -> throw new IllegalArgumentException(part);
            }
        }
        bench.files.delete();
    }

    private void letterboxd() throws Exception {
        Path export =
                Path.of(System.getProperty("matinee.data", "/nowhere"))
                        .resolve("letterboxd/letterboxd-export.zip");
        if (Files.exists(export)) {
            for (int i = 0; i < 3; i++) {
                long start = System.nanoTime();
                in(new LetterboxdImporter(), export);
                report.line("Letterboxd export of 2,132 viewings, seconds", seconds(start));
            }
        }
    }

    private void table(String what, Path file, int films) throws Exception {
        for (int i = 0; i < 2; i++) {
            Report.Rate rate = Report.Rate.begin(films);
            in(MappedImporter.csv(), file);
            report.rates(what, List.of(rate.end()));
        }
        heap();
    }

    private void in(Importer importer, Path file) throws Exception {
        try (Journal journal = journal()) {
            Imports imports = journal.imports(() -> {});
            ImportPlan plan =
                    imports.plan(read(importer, journal, file), Decisions.NONE, Progress.NONE);
            imports.apply(plan, Texts.english(), Progress.NONE);
        }
    }

    private static IncomingBatch read(Importer importer, Journal journal, Path file)
            throws Exception {
        Importer asking = JournalImporter.in(importer, journal);
        return asking.read(ImportRequest.usual(file, asking), Progress.NONE);
    }

    /// How long an import that is being written takes to end once it is cancelled.
    private void cancel(Path file) throws Exception {
        try (Journal journal = journal()) {
            Imports imports = journal.imports(() -> {});
            ImportPlan plan =
                    imports.plan(
                            read(MappedImporter.csv(), journal, file),
                            Decisions.NONE,
                            Progress.NONE);
            Cancelling progress = new Cancelling();
            Thread thread =
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    imports.apply(plan, Texts.english(), progress);
                                } catch (CancellationException _) {
                                    progress.ended = System.nanoTime();
                                }
                            });
            while (progress.writing == 0) {
                Thread.sleep(5);
            }
            Thread.sleep(500);
            long asked = System.nanoTime();
            progress.cancelled.set(true);
            thread.join();
            report.line(
                    "cancel until the journal is as it was, ms", (progress.ended - asked) / 1e6);
            report.line("films left of it", journal.read(session -> session.films().ids().size()));
        }
    }

    private void export(int films) throws Exception {
        try (Journal journal = journal()) {
            Imports imports = journal.imports(() -> {});
            imports.apply(
                    imports.plan(
                            read(MappedImporter.csv(), journal, files.rich(films / 5)),
                            Decisions.NONE,
                            Progress.NONE),
                    Texts.english(),
                    Progress.NONE);
            ExportSource source =
                    ExportSource.of(journal, journal.pictureFolder(), journal.folder().cache());
            for (var exporter : List.of(new CsvExporter(), new LetterboxdExporter())) {
                Report.Rate rate = Report.Rate.begin(films / 5);
                exporter.write(
                        source,
                        ExportRequest.whole(folder.resolve(exporter.format() + ".csv")),
                        Progress.NONE);
                report.rates(
                        "export, rich films a second, " + exporter.format(), List.of(rate.end()));
            }
        }
    }

    private void imdb() throws Exception {
        int rows = Integer.getInteger("matinee.bench.rows", 10_000_000);
        Path data = files.imdb(rows);
        try (Journal journal = journal()) {
            Imports imports = journal.imports(() -> {});
            imports.apply(
                    imports.plan(
                            read(MappedImporter.csv(), journal, files.wanted(2_000, rows / 6)),
                            Decisions.NONE,
                            Progress.NONE),
                    Texts.english(),
                    Progress.NONE);
            long start = System.nanoTime();
            IncomingBatch batch = read(new ImdbDataImporter(), journal, data);
            report.line(
                    "IMDb's data files, " + rows + " rows looked through, seconds", seconds(start));
            start = System.nanoTime();
            ImportPlan plan = imports.plan(batch, Decisions.NONE, Progress.NONE);
            imports.apply(plan, Texts.english(), Progress.NONE);
            report.line("films filled of 2,000", batch.films().size());
            report.line("planned and filled, seconds", seconds(start));
            heap();
        }
    }

    private void heap() {
        report.line("largest heap allowed, MB", Runtime.getRuntime().maxMemory() / 1e6);
    }

    private Journal journal() throws Exception {
        Path place = Files.createTempDirectory(folder, "journal");
        return Journal.create(new JournalFolder(place), Clock.systemUTC());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static final class Cancelling implements Progress {

        private final AtomicBoolean cancelled = new AtomicBoolean();
        private volatile long writing;
        private volatile long ended;

        @Override
        public void report(long done, long total, String messageKey, Object... args) {
            writing = done;
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
