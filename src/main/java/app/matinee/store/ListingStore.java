package app.matinee.store;

import app.matinee.model.FilmFlags;
import app.matinee.model.ListedFilm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Reads all films as lines of a list, in the order of their titles.
public final class ListingStore {

    private static final String FILMS =
            """
            SELECT f.id, f.uuid, f.title, f.year, f.rating, f.liked, f.catalogued, f.on_watchlist,
                d.owned, d.viewings > 0 OR f.seen_undated AS seen, d.reviewed, d.viewings
            FROM film f JOIN digest d ON d.film = f.id ORDER BY f.sort_key, f.year, f.id\
            """;
    private static final String DIRECTORS =
            """
            SELECT c.film, CASE c.name_as WHEN '' THEN p.name ELSE c.name_as END AS name
            FROM credit c JOIN person p ON p.id = c.person
            WHERE c.job = 'Director' ORDER BY c.film, c.position\
            """;

    private final Handle handle;

    ListingStore(Handle handle) {
        this.handle = handle;
    }

    public List<ListedFilm> all() {
        Map<Long, List<String>> directors = directors();
        return handle.select(FILMS).map((row, _) -> film(row, directors)).list();
    }

    private Map<Long, List<String>> directors() {
        Map<Long, List<String>> names = new HashMap<>();
        handle.select(DIRECTORS)
                .map((row, _) -> Map.entry(row.getLong("film"), row.getString("name")))
                .forEach(name ->
                        names.computeIfAbsent(name.getKey(), _ -> new ArrayList<>(1))
                                .add(name.getValue()));
        return names;
    }

    private static ListedFilm film(ResultSet row, Map<Long, List<String>> directors)
            throws SQLException {
        long id = row.getLong("id");
        return new ListedFilm(
                id,
                Uuids.read(row.getBytes("uuid")),
                row.getString("title"),
                Columns.integer(row, "year"),
                directors.getOrDefault(id, List.of()),
                Columns.rating(row),
                flags(row),
                row.getInt("viewings"));
    }

    private static FilmFlags flags(ResultSet row) throws SQLException {
        return new FilmFlags(
                flag(row, "liked", FilmFlags.LIKED)
                        | flag(row, "catalogued", FilmFlags.CATALOGUED)
                        | flag(row, "on_watchlist", FilmFlags.WATCHLIST)
                        | flag(row, "owned", FilmFlags.OWNED)
                        | flag(row, "seen", FilmFlags.SEEN)
                        | flag(row, "reviewed", FilmFlags.REVIEWED));
    }

    private static int flag(ResultSet row, String column, int flag) throws SQLException {
        return row.getBoolean(column) ? flag : 0;
    }
}
