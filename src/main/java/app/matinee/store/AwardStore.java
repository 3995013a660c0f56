package app.matinee.store;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.CategoryUse;
import app.matinee.model.Ceremony;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Award bodies, their ceremonies and the categories of each.
public final class AwardStore {

    private final Handle handle;

    AwardStore(Handle handle) {
        this.handle = handle;
    }

    public List<AwardBody> bodies() {
        return handle.select("SELECT * FROM award_body ORDER BY name")
                .map((row, _) -> body(row))
                .list();
    }

    public long insert(AwardBody body) {
        return Rows.insert(
                handle,
                """
                INSERT INTO award_body (uuid, name, short_name, award_name, country, changed)
                VALUES (?, ?, ?, ?, ?, unixepoch('subsec') * 1000)\
                """,
                Uuids.write(body.uuid()),
                body.name(),
                body.shortName(),
                body.awardName(),
                body.country());
    }

    public void update(AwardBody body) {
        handle.execute(
                "UPDATE award_body SET name = ?, short_name = ?, award_name = ?, country = ? WHERE id = ?",
                body.name(),
                body.shortName(),
                body.awardName(),
                body.country(),
                body.id());
    }

    /// A body's ceremonies, the latest first.
    public List<Ceremony> ceremonies(long body) {
        return handle.select(
                        "SELECT * FROM ceremony WHERE body = ? ORDER BY date DESC, id DESC", body)
                .map((row, _) -> ceremony(row))
                .list();
    }

    public Optional<Ceremony> ceremony(long id) {
        return handle.select("SELECT * FROM ceremony WHERE id = ?", id)
                .map((row, _) -> ceremony(row))
                .findOne();
    }

    public long insert(Ceremony c) {
        return Rows.insert(
                handle,
                """
                INSERT INTO ceremony (uuid, body, name, edition, date, start, film_year, venue, city,
                    hosts, note, honours, changed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch('subsec') * 1000)\
                """,
                Uuids.write(c.uuid()),
                c.bodyId(),
                c.name(),
                c.edition(),
                Columns.text(c.date()),
                Columns.text(c.start()),
                c.filmYear(),
                c.venue(),
                c.city(),
                Words.write(c.hosts()),
                c.note(),
                c.honours());
    }

    public void update(Ceremony c) {
        handle.execute(
                """
                UPDATE ceremony SET body = ?, name = ?, edition = ?, date = ?, start = ?, film_year = ?,
                    venue = ?, city = ?, hosts = ?, note = ?, honours = ? WHERE id = ?\
                """,
                c.bodyId(),
                c.name(),
                c.edition(),
                Columns.text(c.date()),
                Columns.text(c.start()),
                c.filmYear(),
                c.venue(),
                c.city(),
                Words.write(c.hosts()),
                c.note(),
                c.honours(),
                c.id());
    }

    public void deleteCeremony(long id) {
        handle.execute("DELETE FROM ceremony WHERE id = ?", id);
    }

    /// A ceremony's categories in its order.
    public List<Category> categories(long ceremony) {
        return handle.select(
                        "SELECT * FROM category WHERE ceremony = ? ORDER BY position, id", ceremony)
                .map((row, _) -> category(row))
                .list();
    }

    /// Category names a body has used, the most used first.
    public List<String> categoryNames(long body) {
        return handle.select(
                        """
                        SELECT c.name FROM category c JOIN ceremony y ON y.id = c.ceremony
                        WHERE y.body = ? GROUP BY c.name ORDER BY count(*) DESC, c.name\
                        """,
                        body)
                .mapTo(String.class)
                .list();
    }

    /// The canonical names a body's categories go by, those of most ceremonies first.
    public List<CategoryUse> categoryUses(long body) {
        return handle.select(
                        """
                        SELECT c.canonical, count(*) AS times,
                            min(CAST(substr(y.date, 1, 4) AS INTEGER)) AS first,
                            max(CAST(substr(y.date, 1, 4) AS INTEGER)) AS last
                        FROM category c JOIN ceremony y ON y.id = c.ceremony
                        WHERE y.body = ? GROUP BY c.canonical ORDER BY times DESC, c.canonical\
                        """,
                        body)
                .map((row, _) ->
                        new CategoryUse(
                                row.getString("canonical"),
                                row.getInt("times"),
                                Columns.integer(row, "first"),
                                Columns.integer(row, "last")))
                .list();
    }

    /// The canonical name that the body of a ceremony last gave a category called so.
    public Optional<String> canonical(long ceremony, String name) {
        return handle.select(
                        """
                        SELECT c.canonical FROM category c JOIN ceremony y ON y.id = c.ceremony
                        WHERE c.name = ? AND y.body = (SELECT body FROM ceremony WHERE id = ?)
                        ORDER BY y.date DESC, c.id DESC LIMIT 1\
                        """,
                        name, ceremony)
                .mapTo(String.class)
                .findOne();
    }

    /// Gives all of a body's categories of one canonical name another one.
    public void renameCanonical(long body, String from, String to) {
        handle.execute(
                """
                UPDATE category SET canonical = ? WHERE canonical = ?
                    AND ceremony IN (SELECT id FROM ceremony WHERE body = ?)\
                """,
                to,
                from,
                body);
    }

    /// Gives a category its place in its ceremony, from 0.
    public void place(long category, int position) {
        handle.execute("UPDATE category SET position = ? WHERE id = ?", position, category);
    }

    public long insert(Category category) {
        return Rows.insert(
                handle,
                "INSERT INTO category (ceremony, name, canonical, position) VALUES (?, ?, ?, ?)",
                category.ceremonyId(),
                category.name(),
                category.canonical(),
                category.position());
    }

    static AwardBody body(ResultSet row) throws SQLException {
        return new AwardBody(
                row.getLong("id"),
                Uuids.read(row.getBytes("uuid")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("award_name"),
                row.getString("country"));
    }

    static Ceremony ceremony(ResultSet row) throws SQLException {
        return new Ceremony(
                row.getLong("id"),
                Uuids.read(row.getBytes("uuid")),
                row.getLong("body"),
                row.getString("name"),
                Columns.integer(row, "edition"),
                Columns.date(row, "date"),
                Columns.date(row, "start"),
                Columns.integer(row, "film_year"),
                row.getString("venue"),
                row.getString("city"),
                Words.read(row.getString("hosts")),
                row.getString("note"),
                row.getString("honours"));
    }

    static Category category(ResultSet row) throws SQLException {
        return new Category(
                row.getLong("id"),
                row.getLong("ceremony"),
                row.getString("name"),
                row.getString("canonical"),
                row.getInt("position"));
    }
}
