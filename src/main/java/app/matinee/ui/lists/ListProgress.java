package app.matinee.ui.lists;

import app.matinee.model.FilmList;
import app.matinee.text.Texts;
import app.matinee.ui.mirror.FilmsMirror;

/// How many films of a list have been seen.
record ListProgress(FilmsMirror films) {

    int seen(FilmList list) {
        return (int)
                list.items().stream()
                        .filter(item ->
                                films.find(item.filmId())
                                        .filter(film -> film.flags().seen())
                                        .isPresent())
                        .count();
    }

    /// As in “Seen 20 of 95”.
    String words(Texts texts, FilmList list) {
        return list.items().isEmpty()
                ? texts.get("lists.none")
                : texts.get("lists.seen", seen(list), list.items().size());
    }
}
