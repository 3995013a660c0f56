package app.matinee.bench;

import app.matinee.library.Journal;
import app.matinee.model.FilmSummary;
import app.matinee.query.Answers;
import app.matinee.query.Query;
import app.matinee.query.QueryMatch;
import app.matinee.query.QueryReader;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/// Measures filters: from the query as typed to the films that meet it, nothing remembered from
/// queries before.
final class FilterBench {

    private static final List<String> QUERIES =
            List.of(
                    "director:novak",
                    "director:n year:2010.. -seen",
                    "cast:wen OR cast:novak",
                    "person:\"Ana Novak\"",
                    "genre:drama year:1990s rating:4..",
                    "(genre:horror OR genre:comedy) -country:france runtime:..100",
                    "language:french",
                    "seen:2024",
                    "seen:2012..",
                    "won:oscar",
                    "award:\"best picture\" -seen",
                    "kind:feature tag:any viewings:2..",
                    "harbour -seen",
                    "title:harbour OR text:widow",
                    "lo");

    private final Journal journal;
    private final Report report;

    FilterBench(Journal journal, Report report) {
        this.journal = journal;
        this.report = report;
    }

    void run(List<FilmSummary> films) {
        report.times(
                "typed filter, all kinds",
                Bench.measure(
                        QUERIES.size() * 12, i -> filter(QUERIES.get(i % QUERIES.size()), films)));
        for (String query : QUERIES) {
            report.times("typed filter " + query, Bench.measure(12, _ -> filter(query, films)));
        }
    }

    private long filter(String typed, List<FilmSummary> films) {
        Query query = QueryReader.read(typed).query();
        Answers answers = Answers.to(query, journal.filters()::films);
        Predicate<FilmSummary> match = new QueryMatch(answers, ZoneId.systemDefault()).of(query);
        return films.stream().filter(match).count();
    }

    /// The same journal by itself: `matinee.bench.main=app.matinee.bench.FilterBench`.
    public static void main(String[] args) throws Exception {
        Report report = new Report(System.out);
        report.machine();
        try (Journal journal =
                BenchJournal.open(java.nio.file.Path.of("target/bench"), 100_000, report)) {
            List<FilmSummary> all = new java.util.ArrayList<>();
            journal.films().summaries(10_000, all::addAll);
            new FilterBench(journal, report).run(all);
        }
    }
}
