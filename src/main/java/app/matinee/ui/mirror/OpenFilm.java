package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.library.Journal;
import app.matinee.model.Touched;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The film whose page is open, read whole when it is chosen and again whenever something of it
/// changed.
public final class OpenFilm {

    private final Journal journal;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable FilmDossier> dossier =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Long> wanted = new ReadOnlyObjectWrapper<>();

    /// Counts the reads, so that a slow one cannot overwrite a later one.
    private long reads;

    OpenFilm(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// The open film, null while none is.
    public ReadOnlyObjectProperty<@Nullable FilmDossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /// The key of the film that was opened last, before it has been read; null while none is, and
    /// once it turned out to be gone.
    public ReadOnlyObjectProperty<@Nullable Long> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Opens a film; another one chosen meanwhile wins.
    public void open(long id) {
        if (isWanted(id)) {
            return;
        }
        wanted.set(id);
        read(id);
    }

    /// Closes the page.
    public void close() {
        wanted.set(null);
        dossier.set(null);
    }

    private boolean isWanted(long id) {
        Long now = wanted.get();
        return now != null && now == id;
    }

    void refresh(Touched touched) {
        Long now = wanted.get();
        if (now != null && touched.films().contains(now)) {
            read(now);
        }
    }

    private void read(long id) {
        long read = ++reads;
        jobs.startQuietly(_ -> journal.films().dossier(id)).onSuccess(found -> show(read, found));
    }

    private void show(long read, Optional<FilmDossier> found) {
        if (wanted.get() != null && read == reads) {
            dossier.set(found.orElse(null));
            if (found.isEmpty()) {
                wanted.set(null);
            }
        }
    }
}
