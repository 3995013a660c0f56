package app.matinee.ui.stats;

import java.util.Set;

/// Shows films in the library.
@FunctionalInterface
public interface FilmsDoor {

    /// @param name what they are together
    void open(String name, Set<Long> films);
}
