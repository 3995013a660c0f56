package app.matinee.ui.library.choice;

import app.matinee.model.Coded;

/// An order of films. Films without the value come last either way; equals go by title.
public record FilmSort(SortKey key, boolean ascending) {

    /// The library's own order: the newest years first.
    public static final FilmSort NEWEST = new FilmSort(SortKey.YEAR, false);

    /// The way one expects a key to be sorted at first.
    public static FilmSort by(SortKey key) {
        return new FilmSort(key, key.ascendsFirst());
    }

    /// The order of a stored name; [#NEWEST] for a name nobody knows.
    public static FilmSort of(String name, boolean ascending) {
        return Coded.find(SortKey.class, name)
                .map(key -> new FilmSort(key, ascending))
                .orElse(NEWEST);
    }
}
