package app.matinee.ui.stats;

import java.util.Set;

/// Where figures lead to.
public interface StatsDoors {

    /// Shows films in the library.
    ///
    /// @param name what they are together
    void films(String name, Set<Long> films);

    /// Opens the page of a film.
    void film(long id);

    /// Puts a piece of writing on the desk.
    void piece(long id);
}
