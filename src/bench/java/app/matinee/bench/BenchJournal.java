package app.matinee.bench;

import app.matinee.library.Journal;
import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// A journal of many films, made once and kept for later runs.
final class BenchJournal {

    private BenchJournal() {}

    /// Opens the journal of so many films under a folder, making it first where there is none, and
    /// says how fast that went.
    static Journal open(Path parent, int films, Report report) throws JournalRefused {
        JournalFolder folder = new JournalFolder(parent.resolve(films + "-films"));
        if (folder.holdsJournal()) {
            return Journal.open(folder, Clock.systemUTC(), () -> {});
        }
        Journal journal = Journal.create(folder, Clock.systemUTC());
        Report.Rate rate = Report.Rate.begin(films);
        new FilmFiller(42, films).whole(journal, films);
        report.rates(
                "filling, films a second (10 credits, 3 viewings, a note each)",
                List.of(rate.end()));
        return journal;
    }
}
