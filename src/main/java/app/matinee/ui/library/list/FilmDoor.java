package app.matinee.ui.library.list;

/// Opens the page of the leading film.
@FunctionalInterface
public interface FilmDoor {

    /// @param wide whether the page shall take the whole width
    void open(boolean wide);
}
