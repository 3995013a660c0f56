package app.matinee.bench;

import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/// Measures what a user waits for in a journal of `matinee.bench.films` films (100,000 by default),
/// kept in `target/bench` between runs. Arguments name the parts to measure; none means all.
public final class Bench {

    private static final List<String> PARTS = List.of("import", "transfer", "journal", "window");
    private static final int WARM_UP = 40;
    private static final List<String> TYPED =
            List.of(
                    "harbour",
                    "zulawski",
                    "the widow",
                    "sister",
                    "perfect garden",
                    "novak",
                    "wen",
                    "lo");

    private final Journal journal;
    private final Report report;
    private final int films;

    private Bench(Journal journal, Report report, int films) {
        this.journal = journal;
        this.report = report;
        this.films = films;
    }

    public static void main(String[] args) throws Exception {
        int films = Integer.getInteger("matinee.bench.films", 100_000);
        Report report = new Report(System.out);
        Path parent = Path.of("target/bench");
        report.machine();
        List<String> parts = args.length == 0 ? PARTS : List.of(args);
        if (parts.contains("import")) {
            new ImportBench(parent, report).run(films / 5, films);
        }
        if (parts.contains("transfer")) {
            TransferBench.main(new String[0]);
        }
        try (Journal journal = BenchJournal.open(parent, films, report)) {
            if (parts.contains("journal")) {
                new Bench(journal, report, films).run();
            }
            if (parts.contains("window")) {
                new WindowBench(report).run(journal);
            }
        }
        System.exit(0); // JavaFX stays up without a window.
    }

    private void run() {
        report.times("first 300 summaries", measure(20, _ -> journal.films().firstSummaries(300)));
        report.times("all summaries", measure(7, _ -> load()));
        long before = heap();
        List<FilmSummary> all = load();
        report.line("heap of all summaries, MiB", (heap() - before) / 1048576.0);
        new AwardsBench(journal, report).run();
        new DiaryBench(journal, report).run(all, TYPED);
        new StatsBench(journal, report).run(all);
        sorts(all);
        searches();
        new FilterBench(journal, report).run(all);
        edits();
        Random random = new Random(7);
        report.times(
                "one film whole",
                measure(400, _ -> journal.films().dossier(1 + random.nextInt(films))));
    }

    private List<FilmSummary> load() {
        List<FilmSummary> all = new ArrayList<>();
        journal.films().summaries(10_000, all::addAll);
        return all;
    }

    private void sorts(List<FilmSummary> all) {
        sort("sort by title", all, Comparator.comparing(FilmSummary::sortKey));
        sort("sort by director", all, Comparator.comparing(FilmSummary::directors));
        sort(
                "sort by year",
                all,
                Comparator.comparing(FilmSummary::year, Comparator.nullsLast(Integer::compare)));
        sort(
                "sort by rating",
                all,
                Comparator.comparing(FilmSummary::rating, Comparator.nullsLast(Rating::compareTo)));
    }

    private void sort(String what, List<FilmSummary> all, Comparator<FilmSummary> order) {
        report.times(what, measure(15, _ -> new ArrayList<>(all).sort(order)));
    }

    /// Every prefix of the words, as they arrive while someone types.
    private void searches() {
        List<String> prefixes = new ArrayList<>();
        for (String words : TYPED) {
            for (int i = 2; i <= words.length(); i++) {
                prefixes.add(words.substring(0, i));
            }
        }
        int rounds = prefixes.size() * 5;
        report.times(
                "as-you-type search, 50 hits",
                measure(rounds, i -> journal.search().find(prefixes.get(i % prefixes.size()), 50)));
    }

    private void edits() {
        Random random = new Random(11);
        report.times(
                "one edit, durable",
                measure(
                        400,
                        i ->
                                journal.films()
                                        .edit(
                                                1 + random.nextInt(films),
                                                FilmField.TAGLINE,
                                                film ->
                                                        film.withTitles(
                                                                film.titles()
                                                                        .withTagline(
                                                                                "line " + i)))));
        report.times("undo of one edit", measure(100, _ -> journal.history().undo()));
    }

    static Report.Times measure(int rounds, IntConsumer work) {
        int warmUp = Math.min(WARM_UP, rounds / 2);
        for (int i = 0; i < warmUp; i++) {
            work.accept(i);
        }
        return Report.Times.of(rounds, work);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
