package app.matinee.library;

import app.matinee.library.imports.AwardCredits;
import app.matinee.model.Done;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.model.ListedFilm;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.PlacedOn;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The verbs on films.
public final class Films {

    private final Database database;
    private final Clock clock;

    Films(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Film> find(long id) {
        return database.read(s -> s.films().find(id));
    }

    /// A film with all that hangs on it, or empty if it is gone.
    public Optional<FilmDossier> dossier(long id) {
        return database.read(s -> s.films().find(id).map(film -> dossier(s, film)));
    }

    /// The keys of the films that words may mean: a key, a UUID, an IMDb id, or a title, perhaps
    /// with its year in brackets. Several are namesakes, none means that there is no such film.
    public List<Long> meant(String words) {
        return database.read(s -> new MeantFilms(s).by(words));
    }

    /// All films in the order of their titles.
    public List<ListedFilm> listed() {
        return database.read(s -> s.listing().all());
    }

    /// Gives the summaries of all films in portions, the newest years first.
    public void summaries(int portion, Consumer<List<FilmSummary>> sink) {
        database.read(s -> {
            s.summaries().stream(portion, sink);
            return true;
        });
    }

    /// The first summaries in the order of [#summaries].
    public List<FilmSummary> firstSummaries(int limit) {
        return database.read(s -> s.summaries().first(limit));
    }

    /// The summaries of some films; those that are gone are left out.
    public List<FilmSummary> summaries(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.read(s -> s.summaries().of(ids));
    }

    /// Films another catalogue knows by this identifier.
    public List<Long> known(ExternalId identifier) {
        return database.read(s -> s.films().byIdentifier(identifier));
    }

    /// The keys of the films with a person among their credits.
    public Set<Long> ofPerson(long person) {
        return database.read(s -> s.films().ofPerson(person));
    }

    /// The keys of the films that were up for something at a ceremony.
    public Set<Long> ofCeremony(long ceremony) {
        return database.read(s -> s.nominations().filmsOf(ceremony));
    }

    /// Stores a new film and gives its key.
    public Done<Long> add(Film film) {
        return database.write(
                StepLabel.of("step.film.add", film.title()),
                s -> s.films().insert(film, clock.millis()));
    }

    /// Stores several films as one step and gives their keys.
    public Done<List<Long>> addAll(List<Film> films) {
        return database.write(
                StepLabel.of("step.films.add", String.valueOf(films.size())),
                s -> films.stream().map(film -> s.films().insert(film, clock.millis())).toList());
    }

    /// Stores several films and takes others that are known already into the library, as one step;
    /// gives the keys of the new ones.
    public Done<List<Long>> addAll(List<Film> films, Collection<Long> known) {
        return database.write(
                StepLabel.of("step.films.add", String.valueOf(films.size() + known.size())),
                s -> {
                    for (long id : known) {
                        s.films().find(id).ifPresent(film -> update(s, film, Films::catalogued));
                    }
                    return films.stream()
                            .map(film -> s.films().insert(film, clock.millis()))
                            .toList();
                });
    }

    private static Film catalogued(Film film) {
        return film.withShelves(film.shelves().withCatalogued(true));
    }

    /// Changes one part of a film as it is stored now; nothing happens if the film is gone.
    public Done<Optional<Film>> edit(long id, FilmField field, UnaryOperator<Film> change) {
        String title = find(id).map(Film::title).orElse("");
        return database.write(
                StepLabel.of(field.stepKey(), title),
                s -> s.films().find(id).map(film -> update(s, film, change)));
    }

    /// Deletes films with all that hangs on them.
    public Done<Integer> delete(Collection<Long> ids) {
        String name =
                ids.size() == 1
                        ? find(ids.iterator().next()).map(Film::title).orElse("")
                        : String.valueOf(ids.size());
        return database.write(
                StepLabel.of(ids.size() == 1 ? "step.film.delete" : "step.films.delete", name),
                s -> {
                    ids.forEach(id -> s.films().delete(id));
                    return ids.size();
                });
    }

    /// People whose name begins with what is typed, to complete a credit.
    public List<PersonSuggestion> suggestPeople(String typed, int limit) {
        return database.read(s -> s.people().suggest(typed, limit));
    }

    /// Companies whose name begins with what is typed.
    public List<String> suggestCompanies(String typed, int limit) {
        return database.read(
                s -> s.companies().suggest(typed, limit).stream().map(c -> c.name()).toList());
    }

    /// Changes a film as it is stored; one that comes into the library brings the credits its
    /// awards tell of.
    static Film update(Session s, Film film, UnaryOperator<Film> change) {
        Film wished = change.apply(film);
        boolean comesIn = !film.shelves().catalogued() && wished.shelves().catalogued();
        Film changed = comesIn ? AwardCredits.added(s, wished) : wished;
        if (!changed.equals(film)) {
            s.films().update(changed);
        }
        return changed;
    }

    private static FilmDossier dossier(Session s, Film film) {
        return new FilmDossier(
                film,
                s.nominations().ofFilm(film.id()),
                s.links().ofFilm(film.id()),
                s.pictures().on(new PlacedOn.OnFilm(film.id())),
                s.viewings().ofFilm(film.id()),
                s.writings().ofFilm(film.id()));
    }
}
