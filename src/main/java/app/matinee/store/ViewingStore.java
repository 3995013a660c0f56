package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.Completion;
import app.matinee.model.Viewing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Viewings, each time of seeing a film.
public final class ViewingStore {

    /// A date sorts at the end of its period, undated last; see `PartialDate`.
    private static final String LATEST_FIRST =
            " ORDER BY date IS NULL, date || substr('-99-99', length(date) - 3) DESC, id DESC";

    private static final String EARLIEST_FIRST =
            " ORDER BY date IS NULL, date || substr('-99-99', length(date) - 3), id";

    private final Handle handle;

    ViewingStore(Handle handle) {
        this.handle = handle;
    }

    public Optional<Viewing> find(long id) {
        return handle.select("SELECT * FROM viewing WHERE id = ?", id)
                .map((row, _) -> viewing(row))
                .findOne();
    }

    /// A film's viewings, the latest first, undated ones last.
    public List<Viewing> ofFilm(long film) {
        return handle.select("SELECT * FROM viewing WHERE film = ?" + LATEST_FIRST, film)
                .map((row, _) -> viewing(row))
                .list();
    }

    /// The viewings of many films, each film's earliest first, undated ones last.
    public Map<Long, List<Viewing>> ofFilms(Collection<Long> films) {
        return handle
                .select(
                        "SELECT * FROM viewing WHERE film IN "
                                + PartsOfMany.list(films)
                                + EARLIEST_FIRST)
                .map((row, _) -> viewing(row))
                .stream()
                .collect(Collectors.groupingBy(Viewing::filmId));
    }

    /// The latest viewings of all films.
    public List<Viewing> latest(int limit) {
        return handle.select("SELECT * FROM viewing" + LATEST_FIRST + " LIMIT ?", limit)
                .map((row, _) -> viewing(row))
                .list();
    }

    /// What was seen in a month, the earliest first; dates that say less than the day come last.
    public List<Viewing> ofMonth(YearMonth month) {
        return handle.select(
                        "SELECT * FROM viewing WHERE date GLOB ? ORDER BY date || '-99', id",
                        month + "*")
                .map((row, _) -> viewing(row))
                .list();
    }

    public long insert(Viewing v) {
        return Rows.insert(
                handle,
                """
                INSERT INTO viewing (uuid, film, date, place, format, company, rewatch, completion,
                    stopped_at, rating, note, tags, changed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch('subsec') * 1000)\
                """,
                Uuids.write(v.uuid()),
                v.filmId(),
                Columns.text(v.date()),
                v.place(),
                v.format(),
                v.company(),
                v.rewatch(),
                v.completion().code(),
                v.stoppedAt(),
                Columns.number(v.rating()),
                v.note(),
                Words.write(v.tags()));
    }

    public void update(Viewing v) {
        handle.execute(
                """
                UPDATE viewing SET film = ?, date = ?, place = ?, format = ?, company = ?, rewatch = ?,
                    completion = ?, stopped_at = ?, rating = ?, note = ?, tags = ? WHERE id = ?\
                """,
                v.filmId(),
                Columns.text(v.date()),
                v.place(),
                v.format(),
                v.company(),
                v.rewatch(),
                v.completion().code(),
                v.stoppedAt(),
                Columns.number(v.rating()),
                v.note(),
                Words.write(v.tags()),
                v.id());
    }

    public void delete(long id) {
        handle.execute("DELETE FROM viewing WHERE id = ?", id);
    }

    /// The places films were seen at, the most used first, to complete while typing.
    public List<String> places() {
        return used("place");
    }

    /// The formats films were seen in, the most used first.
    public List<String> formats() {
        return used("format");
    }

    /// With whom films were seen, the most frequent first.
    public List<String> companions() {
        return used("company");
    }

    private List<String> used(String column) {
        return handle.select(
                        """
                        SELECT %1$s FROM viewing WHERE %1$s <> ''
                        GROUP BY %1$s ORDER BY count(*) DESC LIMIT 200\
                        """
                                .formatted(column))
                .mapTo(String.class)
                .list();
    }

    private static Viewing viewing(ResultSet row) throws SQLException {
        return new Viewing(
                row.getLong("id"),
                Uuids.read(row.getBytes("uuid")),
                row.getLong("film"),
                Columns.date(row, "date"),
                row.getString("place"),
                row.getString("format"),
                row.getString("company"),
                row.getBoolean("rewatch"),
                Coded.of(Completion.class, row.getString("completion")),
                Columns.integer(row, "stopped_at"),
                Columns.rating(row),
                row.getString("note"),
                Words.read(row.getString("tags")));
    }
}
