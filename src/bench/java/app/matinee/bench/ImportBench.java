package app.matinee.bench;

import app.matinee.library.Journal;
import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How fast films come in, each time as one step in one transaction of an empty journal: rows,
/// change log, digest and full-text index.
final class ImportBench {

    private static final int ROUNDS = 3;

    private final Path parent;
    private final Report report;

    ImportBench(Path parent, Report report) {
        this.parent = parent;
        this.report = report;
    }

    void run(int rich, int flat) throws JournalRefused, IOException {
        report.rates(
                "import, films a second (10 credits, 3 viewings each)",
                rounds(rich, FilmFiller::rich));
        report.rates(
                "import, flat films a second (title, facts, rating)",
                rounds(flat, FilmFiller::flat));
    }

    private interface Filling {
        void fill(FilmFiller filler, Journal journal, int films);
    }

    private List<Report.Rate> rounds(int films, Filling filling)
            throws JournalRefused, IOException {
        Report.Rate[] rates = new Report.Rate[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Path folder = Files.createTempDirectory(Files.createDirectories(parent), "import");
            try (Journal journal = Journal.create(new JournalFolder(folder), Clock.systemUTC())) {
                FilmFiller filler = new FilmFiller(42 + i, films);
                Report.Rate rate = Report.Rate.begin(films);
                filling.fill(filler, journal, films);
                rates[i] = rate.end();
            } finally {
                delete(folder);
            }
        }
        return List.of(rates);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
