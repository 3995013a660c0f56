package app.matinee.bench;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.Person;
import app.matinee.model.PersonRef;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.store.Bulk;
import app.matinee.store.StepLabel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Puts made-up films into a journal the way an import does: all of them as one step. The films are
/// made beforehand in portions, so that making them is a small part of the time.
final class FilmFiller {

    private static final int VIEWINGS_A_FILM = 3;
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final SyntheticFilms source;
    private final int people;

    FilmFiller(long seed, int films) {
        this.source = new SyntheticFilms(seed);
        this.people = Math.max(100, films / 4);
    }

    /// Films with ten credits and three viewings each.
    void rich(Journal journal, int films) {
        fill(journal, films, false);
    }

    /// Films with ten credits, three viewings and a note each.
    void whole(Journal journal, int films) {
        fill(journal, films, true);
    }

    private void fill(Journal journal, int films, boolean notes) {
        fill(
                journal,
                films,
                bulk -> {
                    List<PersonRef> cast = people(bulk);
                    for (int i = 0; i < films; i++) {
                        Film film = source.film(i, cast);
                        long id = bulk.films().film(film, NOW, NOW);
                        for (int v = 0; v < VIEWINGS_A_FILM; v++) {
                            Viewing viewing = source.viewing(id);
                            bulk.texts().viewing(viewing, NOW);
                        }
                        if (notes) {
                            Writing note = source.note(id);
                            bulk.texts().writing(note, NOW);
                        }
                    }
                });
    }

    /// Films with title, year, length, country, genres and rating.
    void flat(Journal journal, int films) {
        fill(
                journal,
                films,
                bulk -> {
                    for (int i = 0; i < films; i++) {
                        bulk.films().film(source.flatFilm(i), NOW, NOW);
                    }
                });
    }

    private interface Filling {
        void into(Bulk bulk);
    }

    private static void fill(Journal journal, int films, Filling filling) {
        journal.write(
                StepLabel.of("step.films.add", String.valueOf(films)),
                session -> {
                    try (Bulk bulk = session.bulk()) {
                        filling.into(bulk);
                        return films;
                    }
                });
    }

    private List<PersonRef> people(Bulk bulk) {
        List<PersonRef> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Person person = Person.named(source.personName());
            all.add(new PersonRef(bulk.films().person(person, NOW), person.name()));
        }
        return all;
    }
}
