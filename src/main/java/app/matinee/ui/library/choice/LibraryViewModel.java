package app.matinee.ui.library.choice;

import app.matinee.job.JobHandle;
import app.matinee.job.Jobs;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.SearchHit;
import app.matinee.query.Answers;
import app.matinee.query.Key;
import app.matinee.query.Query;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One filter and one order over all films, and the films they leave, for table and wall alike.
///
/// Changes are gathered: while a job filters, any number of further ones lead to one more job.
/// Titles are searched in memory at once; what the journal finds in people, synopses and notes is
/// added when it answers.
public final class LibraryViewModel {

    private final ObservableList<FilmSummary> all;
    private final Jobs jobs;
    private final Lookups lookups;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<FilmSort> sort = new SimpleObjectProperty<>(FilmSort.NEWEST);
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
    private final ShownFilms shown = new ShownFilms();
    private final ObservableList<FilmSummary> shownView =
            FXCollections.unmodifiableObservableList(shown);
    private final FilmSelection selection = new FilmSelection(shown);

    /// Used by one job at a time only.
    private final FilmOrders orders = new FilmOrders();

    private FilmSummary @Nullable [] source;
    private Found found = Found.NOTHING;
    private boolean running;
    private boolean again;

    public LibraryViewModel(ObservableList<FilmSummary> all, Jobs jobs, Lookups lookups) {
        this.all = all;
        this.jobs = jobs;
        this.lookups = lookups;
        all.subscribe(this::filmsChanged);
        filter.subscribe(this::filterChanged);
        sort.subscribe((_, _) -> refresh());
        refresh();
    }

    public static LibraryViewModel of(Mirror mirror, Jobs jobs) {
        return new LibraryViewModel(mirror.films().all(), jobs, Lookups.in(mirror));
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public ObjectProperty<FilmSort> sortProperty() {
        return sort;
    }

    public ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /// The films that meet the filter, in order; unmodifiable.
    public ObservableList<FilmSummary> shown() {
        return shownView;
    }

    public FilmSelection selection() {
        return selection;
    }

    /// Adds a condition in the place of the one its facet had.
    public void ask(Condition condition) {
        filter.set(filter.get().with(condition));
    }

    /// Asks no more about a facet.
    public void drop(Facet facet) {
        filter.set(filter.get().without(facet));
    }

    /// Stands at a shelf with nothing else asked, or in the whole library for null.
    public void standAt(@Nullable Shelf shelf) {
        filter.set(shelf == null ? Filter.NONE : Filter.NONE.with(new Condition.OnShelf(shelf)));
    }

    /// Whether the films shown are those of the filter as it is now, but for words still looked up.
    public boolean isAnswered() {
        return !again && isKnown(filter.get());
    }

    /// Whether the journal has said what it has to be asked for a filter, but for words.
    private boolean isKnown(Filter asked) {
        return (person(asked) == 0 || found.person().of() == person(asked))
                && (ceremony(asked) == 0 || found.ceremony().of() == ceremony(asked))
                && found.typed().suffice(asked.reading().query());
    }

    /// The values a facet has among the films that meet the rest of the filter.
    public JobHandle<List<FacetCount>> count(Facet facet) {
        FilmSummary[] films = source();
        if (facet == Facet.SHELF) {
            Filter asked = filter.get();
            Found known = found;
            return jobs.startQuietly(_ -> FacetCounts.ofShelves(films, asked, known));
        }
        Predicate<FilmSummary> rest = filter.get().without(facet).matcher(found);
        return jobs.startQuietly(_ -> FacetCounts.of(facet, films, rest));
    }

    /// People whose name begins with what is typed.
    public JobHandle<List<PersonSuggestion>> suggestPeople(String typed, int most) {
        return jobs.startQuietly(_ -> lookups.people().apply(typed, most));
    }

    /// Ceremonies with words that begin with what is typed.
    public JobHandle<List<SearchHit>> suggestCeremonies(String typed, int most) {
        return jobs.startQuietly(_ -> lookups.ceremonies().apply(typed, most));
    }

    /// A few values of a key with words that begin as typed.
    public JobHandle<List<String>> suggestNames(Key key, String typed) {
        return jobs.startQuietly(_ -> lookups.names().apply(key, typed));
    }

    private void filmsChanged() {
        source = null;
        if (isLookupNeeded(filter.get())) {
            lookUp(filter.get());
        }
        refresh();
    }

    private void filterChanged(Filter before, Filter now) {
        Query asked = now.reading().query();
        boolean other = !before.reading().query().equals(asked);
        if (other || person(before) != person(now) || ceremony(before) != ceremony(now)) {
            lookUp(now);
        }
        // Without what the journal says about people or awards, wrong films would be shown.
        if (isKnown(now)) {
            refresh();
        }
    }

    private static boolean isLookupNeeded(Filter filter) {
        return filter.reading().query().terms().stream().anyMatch(Answers::isAsked)
                || person(filter) != 0
                || ceremony(filter) != 0;
    }

    private void lookUp(Filter wanted) {
        if (!isLookupNeeded(wanted)) {
            return;
        }
        jobs.startQuietly(_ -> find(wanted))
                .onSuccess(answer -> {
                    if (wanted.equals(filter.get())) {
                        found = answer;
                        refresh();
                    }
                });
    }

    private Found find(Filter wanted) {
        return new Found(
                Answers.to(wanted.reading().query(), lookups.terms()),
                films(person(wanted), lookups.person()),
                films(ceremony(wanted), lookups.ceremony()));
    }

    private static Found.Films films(long key, LongFunction<Set<Long>> lookup) {
        return key == 0 ? Found.Films.NONE : new Found.Films(key, lookup.apply(key));
    }

    private static long ceremony(Filter filter) {
        Optional<Condition> asked = filter.condition(Facet.CEREMONY);
        return asked.isPresent() && asked.get() instanceof Condition.At(var ceremony)
                ? ceremony.id()
                : 0;
    }

    private static long person(Filter filter) {
        Optional<Condition> asked = filter.condition(Facet.PERSON);
        return asked.isPresent() && asked.get() instanceof Condition.With(var person)
                ? person.id()
                : 0;
    }

    private FilmSummary[] source() {
        FilmSummary[] known = source;
        if (known == null) {
            known = all.toArray(FilmSummary[]::new);
            source = known;
        }
        return known;
    }

    private record Outcome(FilmSummary[] films, Tally tally) {}

    private void refresh() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        FilmSummary[] films = source();
        Filter wanted = filter.get();
        FilmSort order = sort.get();
        Found known = found;
        jobs.startQuietly(_ -> choose(films, wanted, order, known))
                .onSuccess(this::show)
                .onEnd(() -> {
                    running = false;
                    if (again) {
                        again = false;
                        refresh();
                    }
                });
    }

    private Outcome choose(FilmSummary[] films, Filter wanted, FilmSort order, Found known) {
        orders.update(films);
        FilmSummary[] sorted = orders.sorted(order);
        Predicate<FilmSummary> matcher = wanted.matcher(known);
        Predicate<FilmSummary> onShelf =
                wanted.reachesReference() && wanted.condition(Facet.SHELF).isEmpty()
                        ? _ -> true
                        : wanted.opened().matcher(known);
        List<FilmSummary> chosen = new ArrayList<>(sorted.length);
        int of = 0;
        int reference = 0;
        for (FilmSummary film : sorted) {
            of += onShelf.test(film) ? 1 : 0;
            reference += film.flags().reference() ? 1 : 0;
            if (matcher.test(film)) {
                chosen.add(film);
            }
        }
        FilmSummary[] result = chosen.toArray(FilmSummary[]::new);
        return new Outcome(result, new Tally(result.length, of, reference));
    }

    private boolean isDeleted(FilmSummary film) {
        return Arrays.stream(source()).noneMatch(f -> f.id() == film.id());
    }

    private void show(Outcome outcome) {
        shown.show(outcome.films());
        selection.follow(outcome.films(), this::isDeleted);
        tally.set(outcome.tally());
    }
}
