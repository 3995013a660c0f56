package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Addresses on the web that belong to films.
public final class LinkStore {

    private final Handle handle;

    LinkStore(Handle handle) {
        this.handle = handle;
    }

    public List<Link> ofFilm(long film) {
        return handle.select("SELECT * FROM link WHERE film = ? ORDER BY position, id", film)
                .map((row, _) -> link(row))
                .list();
    }

    /// Where films of the watchlist can be watched, in the order of each film.
    public List<Link> whereToWatch() {
        return handle.select(
                        """
                        SELECT l.* FROM link l JOIN film f ON f.id = l.film
                        WHERE l.kind = ? AND f.on_watchlist ORDER BY l.film, l.position, l.id\
                        """,
                        LinkKind.WHERE_TO_WATCH.code())
                .map((row, _) -> link(row))
                .list();
    }

    public Optional<Link> find(long id) {
        return handle.select("SELECT * FROM link WHERE id = ?", id)
                .map((row, _) -> link(row))
                .findOne();
    }

    /// Adds a link after the film's others and gives its key.
    public long insert(Link link) {
        return Rows.insert(
                handle,
                """
                INSERT INTO link (uuid, film, kind, url, title, language, site, country, terms, official,
                    checked, position, changed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    (SELECT coalesce(max(position), -1) + 1 FROM link WHERE film = ?),
                    unixepoch('subsec') * 1000)\
                """,
                Uuids.write(link.uuid()),
                link.filmId(),
                link.kind().code(),
                link.url(),
                link.title(),
                link.language(),
                link.site(),
                link.country(),
                link.terms(),
                link.official(),
                Columns.text(link.checked()),
                link.filmId());
    }

    public void update(Link link) {
        handle.execute(
                """
                UPDATE link SET kind = ?, url = ?, title = ?, language = ?, site = ?, country = ?,
                    terms = ?, official = ?, checked = ? WHERE id = ?\
                """,
                link.kind().code(),
                link.url(),
                link.title(),
                link.language(),
                link.site(),
                link.country(),
                link.terms(),
                link.official(),
                Columns.text(link.checked()),
                link.id());
    }

    /// Puts a film's links in this order.
    public void order(List<Long> ids) {
        for (int i = 0; i < ids.size(); i++) {
            handle.execute("UPDATE link SET position = ? WHERE id = ?", i, ids.get(i));
        }
    }

    public void delete(long id) {
        handle.execute("DELETE FROM link WHERE id = ?", id);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("id"),
                Uuids.read(row.getBytes("uuid")),
                row.getLong("film"),
                Coded.of(LinkKind.class, row.getString("kind")),
                row.getString("url"),
                row.getString("title"),
                row.getString("language"),
                row.getString("site"),
                row.getString("country"),
                row.getString("terms"),
                row.getBoolean("official"),
                Columns.date(row, "checked"));
    }
}
