package app.matinee.library;

import app.matinee.model.FilmList;
import app.matinee.store.Database;
import java.util.List;

/// The verbs on lists of films.
public final class Lists {

    private final Database database;

    Lists(Database database) {
        this.database = database;
    }

    /// All lists in the order they were made.
    public List<FilmList> all() {
        return database.read(s -> s.lists().all());
    }

    /// The lists that words may mean: a key, a UUID or a name.
    public List<FilmList> meant(String words) {
        return all().stream()
                .filter(list ->
                        words.equals(String.valueOf(list.id()))
                                || words.equalsIgnoreCase(list.uuid().toString())
                                || words.equalsIgnoreCase(list.name()))
                .toList();
    }
}
