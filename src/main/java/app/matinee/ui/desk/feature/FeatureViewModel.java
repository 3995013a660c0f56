package app.matinee.ui.desk.feature;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.WritingKind;
import app.matinee.text.Texts;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.mirror.OpenFilm;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The featured film of the month that is looked at, and its checklist.
public final class FeatureViewModel {

    private final Mirror mirror;
    private final Jobs jobs;
    private final OpenFilm film;
    private final Checklist checklist;
    private final ObjectProperty<YearMonth> month;
    private final ReadOnlyObjectWrapper<@Nullable FeaturedFilm> featured =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<CheckItem>> items =
            new ReadOnlyObjectWrapper<>(List.of());
    private boolean watched;
    private long reads;

    /// @param film the featured film, read along
    public FeatureViewModel(Mirror mirror, Jobs jobs, OpenFilm film, Texts texts, Clock clock) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.film = film;
        this.checklist = new Checklist(texts);
        this.month = new SimpleObjectProperty<>(YearMonth.now(clock));
        month.subscribe((_, _) -> read());
        mirror.revisionProperty().subscribe((_, _) -> read());
        film.dossierProperty().subscribe(_ -> check());
    }

    ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    /// The featured film of the month, null for none.
    ReadOnlyObjectProperty<@Nullable FeaturedFilm> featuredProperty() {
        return featured.getReadOnlyProperty();
    }

    /// What it needs; empty while no film is featured.
    ReadOnlyObjectProperty<List<CheckItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    @Nullable FilmDossier dossier() {
        FeaturedFilm now = featured.get();
        FilmDossier read = film.dossierProperty().get();
        return now != null && read != null && read.film().id() == now.filmId() ? read : null;
    }

    /// Says whether somebody looks.
    void watch(boolean now) {
        watched = now;
        read();
    }

    void choose(long chosen) {
        YearMonth now = month.get();
        mirror.write(() -> mirror.journal().features().choose(now, chosen));
    }

    void clear() {
        FeaturedFilm now = featured.get();
        if (now != null) {
            mirror.write(() -> mirror.journal().features().clear(now));
        }
    }

    /// @param writing null for the one that has come farthest
    void fill(WritingKind kind, @Nullable Long writing) {
        FeaturedFilm now = featured.get();
        if (now != null) {
            mirror.write(() -> mirror.journal().features().fill(now, kind, writing));
        }
    }

    private void read() {
        if (!watched) {
            return;
        }
        long read = ++reads;
        YearMonth asked = month.get();
        jobs.startQuietly(_ -> mirror.journal().features().of(asked))
                .onSuccess(found -> {
                    if (read == reads) {
                        show(found.orElse(null));
                    }
                });
    }

    private void show(@Nullable FeaturedFilm found) {
        featured.set(found);
        if (found == null) {
            film.close();
        } else {
            film.open(found.filmId());
        }
        check();
    }

    private void check() {
        FeaturedFilm now = featured.get();
        FilmDossier dossier = dossier();
        items.set(now == null || dossier == null ? List.of() : checklist.of(now, dossier));
    }
}
