package app.matinee.store;

import app.matinee.model.FilmCounts;
import app.matinee.model.FilmFlags;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Watchlisting;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The light records that tables and walls show, read by the hundred thousand: plain JDBC, and
/// words that many films share (genres, countries) are kept once.
public final class SummaryStore {

    private static final int WITHOUT_LIMIT = -1;
    private static final String SELECT =
            """
            SELECT f.id, f.title, f.year, d.directors, f.minutes, f.rating, f.liked, f.catalogued,
                f.on_watchlist, d.owned, d.viewings > 0 OR f.seen_undated, d.reviewed, d.viewings, d.wins,
                d.nominations, d.namings, d.last_seen, f.countries, f.genres, f.tags, f.sort_key,
                f.folded, f.poster_seed, d.poster, f.added, f.watchlist_since, f.watchlist_why,
                f.watchlist_priority
            FROM film f JOIN digest d ON d.film = f.id
            """;

    private final Handle handle;
    private final Map<String, List<String>> shared = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    SummaryStore(Handle handle) {
        this.handle = handle;
    }

    /// All films, the newest years first, given in portions as they are read.
    public void stream(int portion, Consumer<List<FilmSummary>> sink) {
        Connections.widen(handle);
        try {
            read(SELECT + "ORDER BY f.year DESC, f.sort_key", portion, sink);
        } finally {
            Connections.narrow(handle);
        }
    }

    /// The first films of the library in the order of [#stream], for a window that is just opening.
    public List<FilmSummary> first(int limit) {
        return collect(
                SELECT + "WHERE f.catalogued ORDER BY f.year DESC, f.sort_key LIMIT " + limit);
    }

    /// The films of some keys, in no order; keys without a film are left out.
    public List<FilmSummary> of(Collection<Long> ids) {
        String list = String.join(",", ids.stream().map(String::valueOf).toList());
        return collect(SELECT + "WHERE f.id IN (" + list + ")");
    }

    private List<FilmSummary> collect(String sql) {
        List<FilmSummary> all = new ArrayList<>();
        read(sql, WITHOUT_LIMIT, all::addAll);
        return all;
    }

    private void read(String sql, int portion, Consumer<List<FilmSummary>> sink) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<FilmSummary> batch = new ArrayList<>();
            while (row.next()) {
                batch.add(summary(row));
                if (batch.size() == portion) {
                    sink.accept(batch);
                    batch = new ArrayList<>();
                }
            }
            sink.accept(batch);
        } catch (SQLException e) {
            throw new StoreException(StoreException.Kind.OTHER, "film summaries", e);
        }
    }

    private FilmSummary summary(ResultSet row) throws SQLException {
        int flags =
                flag(row, 7, FilmFlags.LIKED)
                        | flag(row, 8, FilmFlags.CATALOGUED)
                        | flag(row, 9, FilmFlags.WATCHLIST)
                        | flag(row, 10, FilmFlags.OWNED)
                        | flag(row, 11, FilmFlags.SEEN)
                        | flag(row, 12, FilmFlags.REVIEWED);
        String lastSeen = row.getString(17);
        return new FilmSummary(
                row.getLong(1),
                row.getString(2),
                number(row, 3),
                names.computeIfAbsent(row.getString(4), name -> name),
                number(row, 5),
                Rating.of(row.getInt(6)).orElse(null),
                new FilmFlags(flags),
                counts(row),
                lastSeen == null ? null : new PartialDate(lastSeen),
                words(row.getString(18)),
                words(row.getString(19)),
                words(row.getString(20)),
                row.getString(21),
                row.getString(22),
                row.getInt(23),
                row.getString(24),
                row.getLong(25),
                watchlisting(row));
    }

    private static @Nullable Watchlisting watchlisting(ResultSet row) throws SQLException {
        if (row.getInt(9) == 0) {
            return null;
        }
        String since = row.getString(26);
        return new Watchlisting(
                since == null ? null : new PartialDate(since), row.getString(27), row.getInt(28));
    }

    private static FilmCounts counts(ResultSet row) throws SQLException {
        FilmCounts counts =
                new FilmCounts(row.getInt(13), row.getInt(14), row.getInt(15), row.getInt(16));
        return counts.equals(FilmCounts.NONE) ? FilmCounts.NONE : counts;
    }

    private List<String> words(String column) {
        return shared.computeIfAbsent(column, Words::read);
    }

    private static int flag(ResultSet row, int column, int flag) throws SQLException {
        return row.getInt(column) == 0 ? 0 : flag;
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return value == 0 && row.wasNull() ? null : value;
    }
}
