package app.matinee.library;

import app.matinee.library.imports.AwardCredits;
import app.matinee.model.Done;
import app.matinee.model.Film;
import app.matinee.model.Viewing;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.util.List;

/// The verbs on viewings.
public final class Viewings {

    private final Database database;

    Viewings(Database database) {
        this.database = database;
    }

    public List<Viewing> ofFilm(long film) {
        return database.read(s -> s.viewings().ofFilm(film));
    }

    /// Places and services used before, the most used first.
    public List<String> places() {
        return database.read(s -> s.viewings().places());
    }

    /// Formats used before, the most used first.
    public List<String> formats() {
        return database.read(s -> s.viewings().formats());
    }

    /// With whom films were seen before, the most frequent first.
    public List<String> companions() {
        return database.read(s -> s.viewings().companions());
    }

    /// Logs a viewing and gives its key. The film comes off the watchlist and into the library, and
    /// where it has no rating of its own takes the one given here.
    public Done<Long> log(Viewing viewing) {
        return database.write(
                label("step.viewing.log", viewing.filmId()),
                s -> {
                    long id = s.viewings().insert(viewing);
                    s.films()
                            .find(viewing.filmId())
                            .ifPresent(film -> s.films().update(seen(s, film, viewing)));
                    return id;
                });
    }

    public Done<Long> edit(Viewing viewing) {
        return database.write(
                label("step.viewing.edit", viewing.filmId()),
                s -> {
                    s.viewings().update(viewing);
                    return viewing.id();
                });
    }

    public Done<Long> delete(Viewing viewing) {
        return database.write(
                label("step.viewing.delete", viewing.filmId()),
                s -> {
                    s.viewings().delete(viewing.id());
                    return viewing.id();
                });
    }

    private StepLabel label(String key, long film) {
        return StepLabel.of(
                key,
                database.read((Session s) -> s.films().find(film).map(Film::title).orElse("")));
    }

    private static Film seen(Session s, Film film, Viewing viewing) {
        var opinion =
                film.opinion().rating() == null
                        ? film.opinion().withRating(viewing.rating())
                        : film.opinion();
        Film known = film.shelves().catalogued() ? film : AwardCredits.added(s, film);
        return known.withOpinion(opinion)
                .withShelves(film.shelves().withWatchlist(null).withCatalogued(true));
    }
}
