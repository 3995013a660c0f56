package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.Film;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.InPlaceText;
import app.matinee.ui.mirror.Mirror;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What the fields of the page share: the film they are about, and how an edit is saved.
final class FilmEditing {

    private final Mirror mirror;
    private final Texts texts;
    private long film;

    FilmEditing(Mirror mirror, Texts texts) {
        this.mirror = mirror;
        this.texts = texts;
    }

    /// Says which film the fields show from now on.
    void about(long id) {
        film = id;
    }

    Texts texts() {
        return texts;
    }

    Mirror mirror() {
        return mirror;
    }

    /// Saves a change at once; it is made to the film as it is stored then.
    void edit(FilmField field, UnaryOperator<Film> change) {
        long id = film;
        mirror.write(() -> mirror.journal().films().edit(id, field, change));
    }

    /// A line of text that every input suits.
    InPlaceText line(
            String name,
            FilmField field,
            Function<String, UnaryOperator<Film>> change,
            String... faces) {
        return new InPlaceText(
                texts,
                name,
                typed -> {
                    edit(field, change.apply(typed));
                    return Optional.empty();
                },
                faces);
    }
}
