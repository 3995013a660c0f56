package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.FilmSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The summaries of all films, in no promised order; screens filter and sort copies of their own.
public final class FilmsMirror {

    /// What fills a window, shown before the rest is read.
    private static final int FIRST = 300;

    /// Frames after which films laid out in the first of them have been seen.
    private static final int FRAMES_TO_PAINT = 3;

    /// From so many changed films on, everything is read again.
    private static final int MANY = 5_000;

    private final Journal journal;
    private final Jobs jobs;
    private final ObservableList<FilmSummary> all = FXCollections.observableArrayList();
    private final ObservableList<FilmSummary> readOnly =
            FXCollections.unmodifiableObservableList(all);
    private final Map<Long, Integer> places = new HashMap<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    FilmsMirror(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// Every film, reference films included; unmodifiable.
    public ObservableList<FilmSummary> all() {
        return readOnly;
    }

    /// Whether all films have been read; false while a large journal is still streaming in.
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    public Optional<FilmSummary> find(long id) {
        return Optional.ofNullable(places.get(id)).map(all::get);
    }

    /// The rest waits until the first films have been painted: a window that opens needs both
    /// processors for itself.
    void load() {
        jobs.startQuietly(_ -> journal.films().firstSummaries(FIRST))
                .onSuccess(first -> {
                    if (!complete.get()) {
                        show(first);
                    }
                })
                .onEnd(() -> new FramesLater(FRAMES_TO_PAINT, this::readRest).start());
    }

    private void readRest() {
        if (!complete.get()) {
            reload();
        }
    }

    void refresh(Set<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        if (ids.size() > MANY || !complete.get()) {
            reload();
            return;
        }
        jobs.startInOrder("job.refresh", _ -> journal.films().summaries(ids))
                .onSuccess(found -> replace(ids, found));
    }

    private void reload() {
        jobs.startInOrder("job.load", _ -> readAll())
                .onSuccess(films -> {
                    complete.set(true);
                    show(films);
                });
    }

    private List<FilmSummary> readAll() {
        List<FilmSummary> films = new ArrayList<>();
        journal.films().summaries(10_000, films::addAll);
        return films;
    }

    private void show(Collection<FilmSummary> films) {
        places.clear();
        int place = 0;
        for (FilmSummary film : films) {
            places.put(film.id(), place++);
        }
        all.setAll(films);
    }

    private void replace(Set<Long> ids, List<FilmSummary> found) {
        Set<Long> gone = new HashSet<>(ids);
        List<FilmSummary> fresh = new ArrayList<>();
        for (FilmSummary film : found) {
            gone.remove(film.id());
            Integer place = places.get(film.id());
            if (place == null) {
                fresh.add(film);
            } else {
                all.set(place, film);
            }
        }
        gone.retainAll(places.keySet());
        if (!gone.isEmpty()) {
            List<FilmSummary> rest = new ArrayList<>(all);
            rest.removeIf(film -> gone.contains(film.id()));
            rest.addAll(fresh);
            show(rest);
        } else if (!fresh.isEmpty()) {
            fresh.forEach(film -> places.put(film.id(), places.size()));
            all.addAll(fresh);
        }
    }
}
