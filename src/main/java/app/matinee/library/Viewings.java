package app.matinee.library;

import app.matinee.library.imports.AwardCredits;
import app.matinee.model.Diary;
import app.matinee.model.DiaryEntry;
import app.matinee.model.Done;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The verbs on viewings.
public final class Viewings {

    private final Database database;
    private final Clock clock;

    Viewings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
        return database.write(label("step.viewing.log", viewing.filmId()), s -> logged(s, viewing));
    }

    private static long logged(Session s, Viewing viewing) {
        long id = s.viewings().insert(viewing);
        s.films()
                .find(viewing.filmId())
                .ifPresent(film -> s.films().update(seen(s, film, viewing)));
        return id;
    }

    /// All viewings as a diary.
    public Diary diary() {
        return database.read(s -> s.diary().all());
    }

    /// The lines in a diary of some films.
    public List<DiaryEntry> diaryOf(Collection<Long> films) {
        return database.read(s -> s.diary().ofFilms(films));
    }

    /// Viewings by key; those that are gone are left out.
    public List<Viewing> find(Collection<Long> ids) {
        return database.read(
                s -> ids.stream().flatMap(id -> s.viewings().find(id).stream()).toList());
    }

    /// Logs several viewings as one step, new films with them; gives the keys of the viewings.
    public Done<List<Long>> logAll(List<ViewingToLog> viewings) {
        StepLabel label =
                viewings.size() == 1
                        ? StepLabel.of("step.viewing.log", title(viewings.getFirst()))
                        : StepLabel.of("step.viewings.log", String.valueOf(viewings.size()));
        return database.write(
                label,
                s -> {
                    Map<UUID, Long> made = new HashMap<>();
                    List<Long> ids = new ArrayList<>();
                    for (ViewingToLog one : viewings) {
                        Film fresh = one.fresh();
                        long film =
                                fresh == null
                                        ? one.viewing().filmId()
                                        : made.computeIfAbsent(
                                                fresh.uuid(),
                                                _ -> s.films().insert(fresh, clock.millis()));
                        ids.add(logged(s, one.viewing().withFilm(film)));
                    }
                    return ids;
                });
    }

    private String title(ViewingToLog viewing) {
        Film fresh = viewing.fresh();
        return fresh == null ? title(viewing.viewing().filmId()) : fresh.title();
    }

    /// Says of several viewings when they were, as one step.
    ///
    /// @param date null for not known
    public Done<Integer> move(Collection<Long> ids, @Nullable PartialDate date) {
        return editAll(ids, "move", v -> v.withDate(date));
    }

    /// Rates several viewings as one step; the ratings of the films stay.
    public Done<Integer> rate(Collection<Long> ids, @Nullable Rating rating) {
        return editAll(ids, "rate", v -> v.withRating(rating));
    }

    /// Says of several viewings whether the film had been seen before, as one step.
    public Done<Integer> rewatch(Collection<Long> ids, boolean rewatch) {
        return editAll(ids, "edit", v -> v.withRewatch(rewatch));
    }

    private Done<Integer> editAll(
            Collection<Long> ids, String what, UnaryOperator<Viewing> change) {
        return many(
                ids,
                what,
                (s, viewing) -> {
                    Viewing changed = change.apply(viewing);
                    if (!changed.equals(viewing)) {
                        s.viewings().update(changed);
                    }
                });
    }

    public Done<Integer> deleteAll(Collection<Long> ids) {
        return many(ids, "delete", (s, viewing) -> s.viewings().delete(viewing.id()));
    }

    private Done<Integer> many(
            Collection<Long> ids, String what, BiConsumer<Session, Viewing> work) {
        List<Viewing> viewings = find(ids);
        StepLabel label =
                viewings.size() == 1
                        ? label("step.viewing." + what, viewings.getFirst().filmId())
                        : StepLabel.of("step.viewings." + what, String.valueOf(viewings.size()));
        return database.write(
                label,
                s -> {
                    for (long id : ids) {
                        s.viewings().find(id).ifPresent(viewing -> work.accept(s, viewing));
                    }
                    return viewings.size();
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
        return StepLabel.of(key, title(film));
    }

    private String title(long film) {
        return database.read((Session s) -> s.films().find(film).map(Film::title).orElse(""));
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
