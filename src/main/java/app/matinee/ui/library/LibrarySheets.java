package app.matinee.ui.library;

import app.matinee.model.FilmSummary;
import app.matinee.ui.library.list.FilmVerbs;
import java.util.List;

/// The sheets the library opens.
public final class LibrarySheets {

    /// Opens the entry of new films.
    public void add() {}

    /// Offers the films whose lines lie on the clipboard.
    public void paste() {}

    /// Opens what changes many films at once.
    public void edit(List<FilmSummary> films, FilmVerbs verbs) {}
}
