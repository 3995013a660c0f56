package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.FilmSummary;
import app.matinee.model.SavedView;
import app.matinee.query.Answers;
import app.matinee.query.Query;
import app.matinee.query.QueryMatch;
import app.matinee.query.QueryReader;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// The saved views of the journal, each with the number of its films, and what the library shows
/// now, which may become one.
///
/// While a job counts, any number of changes lead to one more job.
public final class ViewsMirror {

    private final Journal journal;
    private final Jobs jobs;
    private final FilmsMirror films;
    private final FilmTerms terms;
    private final ObservableList<SavedView> all = FXCollections.observableArrayList();
    private final ObservableList<SavedView> readOnly =
            FXCollections.unmodifiableObservableList(all);
    private final ObservableMap<Long, Integer> counts = FXCollections.observableHashMap();
    private final ObjectProperty<@Nullable SavedView> shown = new SimpleObjectProperty<>();
    private boolean counting;
    private boolean again;

    ViewsMirror(Journal journal, Jobs jobs, FilmsMirror films, FilmTerms terms) {
        this.journal = journal;
        this.jobs = jobs;
        this.films = films;
        this.terms = terms;
        films.all().addListener((ListChangeListener<FilmSummary>) _ -> count());
    }

    /// Every saved view in the owner's order; unmodifiable.
    public ObservableList<SavedView> all() {
        return readOnly;
    }

    public Optional<SavedView> find(long id) {
        return all.stream().filter(view -> view.id() == id).findFirst();
    }

    /// How many films each view shows, by its key; a view that was not counted yet is missing. To
    /// be read only.
    public ObservableMap<Long, Integer> counts() {
        return counts;
    }

    /// What the library shows now, as a view without a name; null before it is looked at and while
    /// it shows what no query says.
    public ObjectProperty<@Nullable SavedView> shownProperty() {
        return shown;
    }

    /// Reads the views again, after a change of the journal.
    void refresh() {
        jobs.startInOrder("job.refresh", _ -> journal.savedViews().all())
                .onSuccess(views -> {
                    if (!views.equals(all)) {
                        all.setAll(views);
                    }
                    count();
                });
    }

    private void count() {
        if (all.isEmpty() || !films.completeProperty().get()) {
            return;
        }
        if (counting) {
            again = true;
            return;
        }
        counting = true;
        FilmSummary[] source = films.all().toArray(FilmSummary[]::new);
        List<SavedView> views = List.copyOf(all);
        jobs.startQuietly(_ -> counted(views, source))
                .onSuccess(now -> {
                    counts.keySet().retainAll(now.keySet());
                    counts.putAll(now);
                })
                .onEnd(() -> {
                    counting = false;
                    if (again) {
                        again = false;
                        count();
                    }
                });
    }

    private Map<Long, Integer> counted(List<SavedView> views, FilmSummary[] source) {
        Map<Long, Integer> now = new HashMap<>();
        for (SavedView view : views) {
            Query query = QueryReader.read(view.query()).query();
            Predicate<FilmSummary> match =
                    new QueryMatch(Answers.to(query, terms), ZoneId.systemDefault()).of(query);
            boolean reference = query.reachesReference();
            long count =
                    Arrays.stream(source)
                            .filter(film -> reference || !film.flags().reference())
                            .filter(match)
                            .count();
            now.put(view.id(), (int) count);
        }
        return now;
    }
}
