package app.matinee.bench;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.Person;
import app.matinee.model.PersonRef;
import app.matinee.store.JournalRefused;
import app.matinee.store.StepLabel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// A journal of many films, made once and kept for later runs.
final class BenchJournal {

    private static final int CHUNK = 5_000;
    private static final int VIEWINGS_A_FILM = 3;

    private BenchJournal() {}

    /// Opens the journal of so many films under a folder, making it first where there is none, and
    /// says how fast that went.
    static Journal open(Path parent, int films, Report report) throws JournalRefused {
        JournalFolder folder = new JournalFolder(parent.resolve("journal-" + films));
        if (folder.holdsJournal()) {
            return Journal.open(folder, Clock.systemUTC(), () -> {});
        }
        Journal journal = Journal.create(folder, Clock.systemUTC());
        long start = System.nanoTime();
        fill(journal, films);
        double seconds = (System.nanoTime() - start) / 1e9;
        report.line("filling: films a second (10 credits, 3 viewings each)", films / seconds);
        return journal;
    }

    private static void fill(Journal journal, int films) {
        SyntheticFilms source = new SyntheticFilms(42);
        List<PersonRef> people = people(journal, source, Math.max(100, films / 4));
        for (int from = 0; from < films; from += CHUNK) {
            int first = from;
            int last = Math.min(films, from + CHUNK);
            journal.write(
                    StepLabel.of("step.films.add", String.valueOf(last - first)),
                    s -> {
                        for (int i = first; i < last; i++) {
                            Film film = source.film(i, people);
                            long id = s.films().insert(film, i);
                            for (int v = 0; v < VIEWINGS_A_FILM; v++) {
                                s.viewings().insert(source.viewing(id));
                            }
                        }
                        return last;
                    });
        }
    }

    private static List<PersonRef> people(Journal journal, SyntheticFilms source, int count) {
        return journal.write(
                        StepLabel.of("step.films.add", String.valueOf(count)),
                        s -> {
                            List<PersonRef> people = new ArrayList<>();
                            for (int i = 0; i < count; i++) {
                                Person person = Person.named(source.personName());
                                people.add(new PersonRef(s.people().insert(person), person.name()));
                            }
                            return people;
                        })
                .value();
    }
}
