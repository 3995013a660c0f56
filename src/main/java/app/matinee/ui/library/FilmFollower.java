package app.matinee.ui.library;

import app.matinee.model.FilmSummary;
import app.matinee.ui.library.choice.FilmSelection;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.list.FilmList;
import app.matinee.ui.mirror.OpenFilm;
import java.util.function.Supplier;

/// Lets the selection follow the film whose page is open, whoever opened it: as soon as the filter
/// shows it, it leads and is scrolled into view.
final class FilmFollower {

    private final LibraryViewModel model;
    private final OpenFilm openFilm;
    private final Supplier<FilmList> list;
    private boolean firstWanted;

    /// @param list the one in view
    FilmFollower(LibraryViewModel model, OpenFilm openFilm, Supplier<FilmList> list) {
        this.model = model;
        this.openFilm = openFilm;
        this.list = list;
    }

    void start() {
        openFilm.wantedProperty()
                .subscribe((_, wanted) -> {
                    if (wanted != null && wanted != leading()) {
                        opened(wanted);
                    } else if (wanted == null) {
                        filmsChanged();
                    }
                });
    }

    /// Selects the first film the next filter shows, as an answer to a question asked elsewhere.
    void wantFirst() {
        model.selection().clear();
        firstWanted = true;
    }

    /// To be called when other films are shown: something leads while there is anything.
    void filmsChanged() {
        if (model.shown().isEmpty() || leading() != 0) {
            return;
        }
        if (firstWanted && !model.isAnswered()) {
            return;
        }
        Long wanted = openFilm.wantedProperty().get();
        if (firstWanted || wanted == null) {
            firstWanted = false;
            model.selection().select(0);
        } else {
            select(wanted);
        }
    }

    private void opened(long film) {
        firstWanted = false;
        model.selection().clear();
        select(film);
    }

    private void select(long film) {
        FilmSelection selection = model.selection();
        selection.selectFilm(film);
        if (selection.leadIndex() >= 0) {
            list.get().reveal(selection.leadIndex());
        }
    }

    private long leading() {
        FilmSummary lead = model.selection().leadProperty().get();
        return lead == null ? 0 : lead.id();
    }
}
