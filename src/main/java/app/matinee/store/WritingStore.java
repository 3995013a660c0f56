package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reviews, notes and other pieces of writing.
public final class WritingStore {

    private final Handle handle;

    WritingStore(Handle handle) {
        this.handle = handle;
    }

    public Optional<Writing> find(long id) {
        return handle.select("SELECT * FROM writing WHERE id = ?", id)
                .map((row, _) -> writing(row))
                .findOne();
    }

    /// What is written about a film, the latest change first.
    public List<Writing> ofFilm(long film) {
        return handle.select(
                        "SELECT * FROM writing WHERE film = ? ORDER BY changed DESC, id DESC", film)
                .map((row, _) -> writing(row))
                .list();
    }

    /// What is written about many films, the latest change first.
    public Map<Long, List<Writing>> ofFilms(Collection<Long> films) {
        Map<Long, List<Writing>> all = new HashMap<>();
        handle.select(
                        "SELECT * FROM writing WHERE film IN "
                                + PartsOfMany.list(films)
                                + " ORDER BY changed DESC, id DESC")
                .map((row, _) -> Map.entry(row.getLong("film"), writing(row)))
                .forEach(one ->
                        all.computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                                .add(one.getValue()));
        return all;
    }

    public List<Writing> all() {
        return handle.select("SELECT * FROM writing ORDER BY changed DESC, id DESC")
                .map((row, _) -> writing(row))
                .list();
    }

    /// All pieces without their texts, the latest change first.
    public List<WritingSummary> summaries() {
        return handle.select(
                        """
                        SELECT w.id, w.kind, w.film, f.title AS film_title, f.year AS film_year, w.title,
                            substr(w.text, 1, 240) AS beginning, w.state, w.planned, w.published_on,
                            w.published_at, w.changed
                        FROM writing w LEFT JOIN film f ON f.id = w.film
                        ORDER BY w.changed DESC, w.id DESC\
                        """)
                .map((row, _) -> summary(row))
                .list();
    }

    /// How many pieces are in a state.
    public int count(WritingState state) {
        return handle.select("SELECT count(*) FROM writing WHERE state = ?", state.code())
                .mapTo(Integer.class)
                .one();
    }

    public long insert(Writing w) {
        return Rows.insert(
                handle,
                """
                INSERT INTO writing (uuid, kind, film, list, viewing, title, text, state, slug, spoilers,
                    tags, planned, published_on, published_at, changed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch('subsec') * 1000)\
                """,
                Uuids.write(w.uuid()),
                w.kind().code(),
                w.filmId(),
                w.listId(),
                w.viewingId(),
                w.title(),
                w.text(),
                w.state().code(),
                w.slug(),
                w.spoilers(),
                Words.write(w.tags()),
                Columns.text(w.planned()),
                Columns.text(w.publishedOn()),
                w.publishedAt());
    }

    public void update(Writing w) {
        handle.execute(
                """
                UPDATE writing SET kind = ?, film = ?, list = ?, viewing = ?, title = ?, text = ?,
                    state = ?, slug = ?, spoilers = ?, tags = ?, planned = ?, published_on = ?,
                    published_at = ? WHERE id = ?\
                """,
                w.kind().code(),
                w.filmId(),
                w.listId(),
                w.viewingId(),
                w.title(),
                w.text(),
                w.state().code(),
                w.slug(),
                w.spoilers(),
                Words.write(w.tags()),
                Columns.text(w.planned()),
                Columns.text(w.publishedOn()),
                w.publishedAt(),
                w.id());
    }

    public void delete(long id) {
        handle.execute("DELETE FROM writing WHERE id = ?", id);
    }

    private static Writing writing(ResultSet row) throws SQLException {
        return new Writing(
                row.getLong("id"),
                Uuids.read(row.getBytes("uuid")),
                Coded.of(WritingKind.class, row.getString("kind")),
                Columns.id(row, "film"),
                Columns.id(row, "list"),
                Columns.id(row, "viewing"),
                row.getString("title"),
                row.getString("text"),
                Coded.of(WritingState.class, row.getString("state")),
                row.getString("slug"),
                row.getBoolean("spoilers"),
                Words.read(row.getString("tags")),
                Columns.date(row, "planned"),
                Columns.date(row, "published_on"),
                row.getString("published_at"));
    }

    private static WritingSummary summary(ResultSet row) throws SQLException {
        String film = row.getString("film_title");
        int year = row.getInt("film_year");
        return new WritingSummary(
                row.getLong("id"),
                Coded.of(WritingKind.class, row.getString("kind")),
                Columns.id(row, "film"),
                film == null ? "" : film,
                year == 0 ? null : (Integer) year,
                row.getString("title"),
                row.getString("beginning"),
                Coded.of(WritingState.class, row.getString("state")),
                Columns.date(row, "planned"),
                Columns.date(row, "published_on"),
                row.getString("published_at"),
                Instant.ofEpochMilli(row.getLong("changed")));
    }
}
