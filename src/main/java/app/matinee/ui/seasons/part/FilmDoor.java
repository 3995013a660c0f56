package app.matinee.ui.seasons.part;

/// Opens the page of a film, of the library or not; Escape comes back from it.
@FunctionalInterface
public interface FilmDoor {

    void open(long film);
}
