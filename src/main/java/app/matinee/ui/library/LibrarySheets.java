package app.matinee.ui.library;

import app.matinee.model.FilmSummary;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.NameSheet;
import app.matinee.ui.kit.View;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.print.Printing;
import app.matinee.ui.library.bulk.BulkController;
import app.matinee.ui.library.entry.EntryController;
import app.matinee.ui.library.entry.PasteController;
import app.matinee.ui.mirror.FilmsExport;
import java.util.List;

/// The sheets the library opens, each made anew.
public final class LibrarySheets {

    private final Views views;
    private final Dialogs dialogs;
    private final Clipboards clipboards;
    private final FilmsExport exports;
    private final NameSheet names;
    private final Printing printing;

    public LibrarySheets(
            Views views,
            Dialogs dialogs,
            Clipboards clipboards,
            FilmsExport exports,
            NameSheet names,
            Printing printing) {
        this.views = views;
        this.dialogs = dialogs;
        this.clipboards = clipboards;
        this.exports = exports;
        this.names = names;
        this.printing = printing;
    }

    /// Asks for the name of a view.
    NameSheet names() {
        return names;
    }

    /// What lays sheets over the window.
    Dialogs dialogs() {
        return dialogs;
    }

    Printing printing() {
        return printing;
    }

    Clipboards clipboards() {
        return clipboards;
    }

    /// Opens the entry of new films.
    void add() {
        View<EntryController> view = views.load(EntryController.class);
        view.controller().open(dialogs, view.root());
    }

    /// Offers the films whose lines lie on the clipboard; nothing happens when it holds no text.
    void paste() {
        clipboards.text().filter(PasteController::isFilms).ifPresent(this::offer);
    }

    /// Shows what would become of lines that name films.
    void offer(String text) {
        View<PasteController> view = views.load(PasteController.class);
        view.controller().open(dialogs, view.root(), text);
    }

    /// Opens what changes many films at once.
    void edit(List<FilmSummary> films) {
        View<BulkController> view = views.load(BulkController.class);
        view.controller().open(dialogs, view.root(), films);
    }

    /// Opens what writes films into files.
    void export(List<FilmSummary> shown, List<FilmSummary> selected) {
        exports.open(keys(shown), keys(selected));
    }

    private static List<Long> keys(List<FilmSummary> films) {
        return films.stream().map(FilmSummary::id).toList();
    }
}
