package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.Film;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// How things of one kind that a film has several of are read and edited.
///
/// @param <T> the thing
interface ListShape<T> {

    /// What the list is called, above it.
    String name();

    /// What the "Add" menu calls one more.
    String one();

    FilmField field();

    List<T> of(Film film);

    Film with(Film film, List<T> things);

    /// What tells two of them apart, even after one has changed.
    Object key(T thing);

    List<FormField> fields();

    /// What the fields hold for a thing.
    Map<String, String> write(T thing);

    /// The thing the answers make.
    ///
    /// @param before what it was; empty for a new one
    Entry<T> read(Answers answers, Optional<T> before);

    /// How it is read.
    Node line(T thing);

    /// What Ctrl+Enter on its row opens; empty for nothing.
    default Optional<Runnable> opens(T thing) {
        return Optional.empty();
    }

    /// How a screen reader says it.
    String spoken(T thing);
}
