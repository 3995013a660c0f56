package app.matinee.ui.mirror;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Which tab of the film page is chosen, and what is asked of the tabs.
///
/// The heading must start a viewing without knowing the journal tab, and tabs know neither the page
/// nor each other. So both sides meet here: who wants something asks for it by name, the page shows
/// the tab that answers, and the tab answers once it is loaded and the film has arrived.
///
/// A tab is an ordinary controller. It reads its film from `mirror.openFilm().dossierProperty()`
/// and says in its constructor or `initialize` what it answers:
/// `mirror.requests().answer(FilmRequest.LOG_VIEWING, this::logViewing)`.
public final class FilmRequests {

    /// The tab that is shown before another one was chosen.
    public static final String DETAILS = "details";

    private final OpenFilm openFilm;
    private final ReadOnlyStringWrapper tab = new ReadOnlyStringWrapper(DETAILS);
    private final Map<FilmRequest, Runnable> answers = new EnumMap<>(FilmRequest.class);
    private final ReadOnlyLongWrapper writing = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper desk = new ReadOnlyLongWrapper();
    private @Nullable FilmRequest pending;
    private long pendingFilm;

    FilmRequests(OpenFilm openFilm) {
        this.openFilm = openFilm;
        openFilm.dossierProperty().subscribe(_ -> deliver());
    }

    /// The key of the chosen tab; it stays when another film is opened.
    public ReadOnlyStringProperty tabProperty() {
        return tab.getReadOnlyProperty();
    }

    public void choose(String key) {
        tab.set(key);
    }

    /// Asks for something about the film whose page is open; nothing happens while none is.
    public void ask(FilmRequest request) {
        var dossier = openFilm.dossierProperty().get();
        if (dossier != null) {
            ask(dossier.film().id(), request);
        }
    }

    /// Opens a film and asks for something about it. A later request takes the place of one that
    /// could not be answered yet.
    public void ask(long film, FilmRequest request) {
        pending = request;
        pendingFilm = film;
        openFilm.open(film);
        tab.set(request.tab());
        deliver();
    }

    /// Opens a film at a piece written about it.
    public void showWriting(long film, long piece) {
        openFilm.open(film);
        tab.set(FilmRequest.JOURNAL);
        writing.set(piece);
    }

    /// The key of the piece that shall be opened, 0 for none; who opens it says so by
    /// [#writingShown].
    public ReadOnlyLongProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    public void writingShown() {
        writing.set(0);
    }

    /// Asks the desk to put a piece on its workbench.
    public void showOnDesk(long piece) {
        desk.set(piece);
    }

    /// The key of the piece the desk shall open, 0 for none; who opens it says so by [#deskShown].
    public ReadOnlyLongProperty deskProperty() {
        return desk.getReadOnlyProperty();
    }

    public void deskShown() {
        desk.set(0);
    }

    /// Says what answers a request from now on, with the dossier of the film in place. It is called
    /// at once when somebody asked before the tab was loaded.
    public void answer(FilmRequest request, Runnable action) {
        answers.put(request, action);
        deliver();
    }

    private void deliver() {
        var dossier = openFilm.dossierProperty().get();
        if (pending == null || dossier == null || dossier.film().id() != pendingFilm) {
            return;
        }
        Runnable action = answers.get(pending);
        if (action != null) {
            pending = null;
            action.run();
        }
    }
}
