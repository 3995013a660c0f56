package app.matinee.ui.mirror;

import app.matinee.awards.fact.Fact;
import app.matinee.awards.fact.Facts;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.words.HonourWords;
import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.model.Honour;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What can be said today of an open film because of its awards. Worked out while somebody looks,
/// and anew after every change of the awards.
public final class FilmFacts {

    private final Mirror mirror;
    private final OpenFilm film;
    private final Jobs jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private boolean watched;

    /// Counts the workings, so that a slow one cannot overwrite a later one.
    private long workings;

    /// @param film whose facts they are
    public FilmFacts(Mirror mirror, OpenFilm film, Jobs jobs, Texts texts) {
        this.mirror = mirror;
        this.film = film;
        this.jobs = jobs;
        this.texts = texts;
        mirror.awards().historyProperty().subscribe(_ -> work());
        film.dossierProperty().subscribe(this::follow);
        mirror.revisionProperty().subscribe(_ -> want());
    }

    /// The most telling first; empty while nobody looks.
    public ReadOnlyObjectProperty<List<Fact>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// One of the results that facts rest on, in words; "" before the awards have been read.
    public String words(Honour honour) {
        AwardHistory history = mirror.awards().historyProperty().get();
        return history == null ? "" : new HonourWords(history).line(honour);
    }

    /// Says whether somebody looks at them.
    public void watch(boolean now) {
        watched = now;
        want();
        work();
    }

    private void follow(@Nullable FilmDossier before, @Nullable FilmDossier now) {
        if (before == null || now == null || before.film().id() != now.film().id()) {
            facts.set(List.of());
        }
        want();
        work();
    }

    private void want() {
        if (watched) {
            mirror.awards().want();
        }
    }

    private void work() {
        AwardHistory history = mirror.awards().historyProperty().get();
        FilmDossier open = film.dossierProperty().get();
        if (!watched || history == null || open == null) {
            return;
        }
        long working = ++workings;
        UUID about = open.film().uuid();
        PartialDate today = PartialDate.of(LocalDate.now(ZoneId.systemDefault()));
        jobs.startQuietly(_ -> new Facts(history, texts).of(about, today))
                .onSuccess(found -> {
                    if (working == workings) {
                        facts.set(found);
                    }
                });
    }
}
