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
    private @Nullable Long wanted;

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

    /// Opens a film; another one chosen meanwhile wins.
    public void open(long id) {
        if (wanted != null && wanted == id) {
            return;
        }
        wanted = id;
        read(id);
    }

    /// Closes the page.
    public void close() {
        wanted = null;
        dossier.set(null);
    }

    void refresh(Touched touched) {
        if (wanted != null && touched.films().contains(wanted)) {
            read(wanted);
        }
    }

    private void read(long id) {
        long read = ++reads;
        jobs.startQuietly(_ -> journal.films().dossier(id)).onSuccess(found -> show(read, found));
    }

    private void show(long read, Optional<FilmDossier> found) {
        if (wanted != null && read == reads) {
            dossier.set(found.orElse(null));
            if (found.isEmpty()) {
                wanted = null;
            }
        }
    }
}
