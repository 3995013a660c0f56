package app.matinee.ui.lists;

import app.matinee.model.FilmSummary;
import app.matinee.model.ListItem;
import org.jspecify.annotations.Nullable;

/// A line of a list.
///
/// @param place counted from 1
/// @param film null while the films are still being read
record ListedFilm(int place, boolean ranked, ListItem item, @Nullable FilmSummary film) {

    long id() {
        return item.filmId();
    }

    boolean seen() {
        return film != null && film.flags().seen();
    }
}
