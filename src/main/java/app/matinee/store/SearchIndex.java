package app.matinee.store;

import app.matinee.model.SearchKind;
import app.matinee.model.TextFold;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Writes folded words into the full-text index, one row a film, person, writing, list or ceremony.
final class SearchIndex {

    private static final String FILM =
            """
            SELECT f.folded,
                (SELECT group_concat(p.name || ' ' || c.name_as, ' ')
                    FROM credit c JOIN person p ON p.id = c.person WHERE c.film = f.id),
                f.tagline || ' ' || f.synopsis || ' ' || f.background || ' ' || f.tags || ' '
                    || coalesce((SELECT group_concat(v.note, ' ') FROM viewing v
                        WHERE v.film = f.id AND v.note <> ''), '')
                    || coalesce((SELECT group_concat(x.value, ' ') FROM custom_value x
                        WHERE x.film = f.id), '')
            FROM film f WHERE f.id = ?\
            """;
    private static final String PERSON =
            "SELECT name || ' ' || other_names, '', note FROM person WHERE id = ?";
    private static final String WRITING =
            "SELECT title, '', text || ' ' || tags FROM writing WHERE id = ?";
    private static final String LIST =
            "SELECT name, '', description || ' ' || tags FROM film_list WHERE id = ?";
    private static final String CEREMONY =
            """
            SELECT y.name, '', b.name || ' ' || b.short_name || ' ' || y.venue || ' ' || y.city || ' '
                || y.hosts || ' ' || y.note || ' ' || y.honours
            FROM ceremony y JOIN award_body b ON b.id = y.body WHERE y.id = ?\
            """;

    /// Bytes of words gathered in memory; the first is what SQLite does by itself.
    private static final int PORTION = 1 << 20;

    private static final int LARGE_PORTION = 24 << 20;

    private static final int CHECK_EVERY = 256;

    private final Handle handle;

    SearchIndex(Handle handle) {
        this.handle = handle;
    }

    void films(Collection<Long> ids, Runnable check) {
        index(SearchKind.FILM, FILM, ids, check);
    }

    void people(Collection<Long> ids, Runnable check) {
        index(SearchKind.PERSON, PERSON, ids, check);
    }

    void writings(Collection<Long> ids, Runnable check) {
        index(SearchKind.WRITING, WRITING, ids, check);
    }

    void lists(Collection<Long> ids, Runnable check) {
        index(SearchKind.LIST, LIST, ids, check);
    }

    void ceremonies(Collection<Long> ids, Runnable check) {
        index(SearchKind.CEREMONY, CEREMONY, ids, check);
    }

    void clear() {
        handle.execute("DELETE FROM search");
    }

    /// Does work that indexes very much. The index gathers words in memory and writes them out as a
    /// segment whenever it has gathered enough; many small segments cost as much to merge again.
    void inLargePortions(Runnable work) {
        gather(LARGE_PORTION);
        work.run();
        gather(PORTION);
    }

    /// Source: sqlite.org, "SQLite FTS5 Extension", 6.5 (the 'hashsize' configuration option).
    private void gather(int bytes) {
        handle.execute("INSERT INTO search (search, rank) VALUES ('hashsize', ?)", bytes);
    }

    /// Writes the rows in the order of their keys: a key lower than the one before makes the index
    /// write out what it has gathered.
    private void index(SearchKind kind, String query, Collection<Long> ids, Runnable check) {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement source = handle.getConnection().prepareStatement(query);
                PreparedStatement delete =
                        handle.getConnection()
                                .prepareStatement("DELETE FROM search WHERE rowid = ?");
                PreparedStatement insert =
                        handle.getConnection()
                                .prepareStatement(
                                        "INSERT INTO search (rowid, title, people, body) VALUES (?, ?, ?, ?)")) {
            int done = 0;
            for (long id : ids.stream().sorted().toList()) {
                if (done++ % CHECK_EVERY == 0) {
                    check.run();
                }
                delete.setLong(1, new SearchRow(kind, id).rowId());
                delete.executeUpdate();
                source.setLong(1, id);
                try (ResultSet row = source.executeQuery()) {
                    if (row.next()) {
                        insert.setLong(1, new SearchRow(kind, id).rowId());
                        insert.setString(2, folded(row.getString(1)));
                        insert.setString(3, folded(row.getString(2)));
                        insert.setString(4, folded(row.getString(3)));
                        insert.executeUpdate();
                    }
                }
            }
        } catch (SQLException e) {
            throw new StoreException(StoreException.kindOf(e), "full-text index", e);
        }
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : TextFold.fold(text);
    }
}
