package app.matinee.store;

import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Searches the full-text index over titles, people, synopses, notes, writing, lists and
/// ceremonies.
public final class SearchStore {

    private final Handle handle;

    SearchStore(Handle handle) {
        this.handle = handle;
    }

    /// What matches every word typed, at most `limit` of it, what was probably meant first.
    public List<SearchHit> find(String words, int limit) {
        return find(words, EnumSet.allOf(SearchKind.class), limit);
    }

    /// The same among some kinds alone, however many others match.
    public List<SearchHit> find(String words, Set<SearchKind> kinds, int limit) {
        String folded = TextFold.fold(words);
        if (folded.isEmpty() || kinds.isEmpty()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        for (SearchRow row : new SearchOrder(handle, kinds, limit).rows(folded)) {
            hits.addAll(hit(row.kind(), row.id()));
        }
        return hits;
    }

    private List<SearchHit> hit(SearchKind kind, long id) {
        String sql =
                switch (kind) {
                    case FILM ->
                            """
                            SELECT title, coalesce(year, '') || ' · ' || d.directors,
                                synopsis || char(10, 10) || background FROM film
                            JOIN digest d ON d.film = film.id WHERE id = ?\
                            """;
                    case PERSON -> "SELECT name, coalesce(born, ''), note FROM person WHERE id = ?";
                    case WRITING ->
                            """
                            SELECT w.title, coalesce(f.title, ''), w.text FROM writing w
                            LEFT JOIN film f ON f.id = w.film WHERE w.id = ?\
                            """;
                    case LIST -> "SELECT name, '', description FROM film_list WHERE id = ?";
                    case CEREMONY ->
                            "SELECT name, coalesce(date, ''), note FROM ceremony WHERE id = ?";
                };
        return handle.select(sql, id)
                .map((row, _) ->
                        new SearchHit(
                                kind, id, row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
