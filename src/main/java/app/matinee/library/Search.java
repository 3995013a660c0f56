package app.matinee.library;

import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import app.matinee.store.Database;
import java.util.List;
import java.util.Set;

/// Finds films, people, writing, lists and ceremonies by words.
public final class Search {

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /// At most `limit` things that hold words beginning with all of those typed.
    public List<SearchHit> find(String words, int limit) {
        return database.read(s -> s.search().find(words, limit));
    }

    /// The same among some kinds alone.
    public List<SearchHit> find(String words, Set<SearchKind> kinds, int limit) {
        return database.read(s -> s.search().find(words, kinds, limit));
    }
}
