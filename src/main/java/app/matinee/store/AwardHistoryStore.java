package app.matinee.store;

import app.matinee.model.AwardBody;
import app.matinee.model.AwardRecords;
import app.matinee.model.AwardedFilm;
import app.matinee.model.AwardedPerson;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Coded;
import app.matinee.model.FilmFlags;
import app.matinee.model.LibraryTitle;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PersonRef;
import app.matinee.model.Rating;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads all awards at once, whole tables in the order of their keys: plain JDBC, and words that
/// stand often (names, countries, results) are kept once.
public final class AwardHistoryStore {

    private static final String NOMINATIONS =
            "SELECT * FROM nomination ORDER BY category, position, id";
    private static final String NOMINATED =
            "SELECT nomination, id, film, detail FROM nominated_film ORDER BY nomination, position";
    private static final String NOMINEES =
            "SELECT nomination, id, name, person, company, country FROM nominee ORDER BY nomination, position";
    private static final String FILMS =
            """
            SELECT f.id, f.uuid, f.title, f.year, f.countries, f.rating, f.catalogued, f.on_watchlist,
                d.owned, d.viewings > 0 OR f.seen_undated AS seen, d.reviewed, f.liked
            FROM film f JOIN digest d ON d.film = f.id
            WHERE f.id IN (SELECT film FROM nominated_film)\
            """;
    private static final String AMONG = " AND f.id IN (SELECT value FROM json_each(?))";
    private static final String TITLES_AMONG =
            """
            SELECT id, title, year FROM film
            WHERE catalogued = 1 AND id IN (SELECT value FROM json_each(?))\
            """;
    private static final String DIRECTORS =
            """
            SELECT c.film, c.person, CASE c.name_as WHEN '' THEN p.name ELSE c.name_as END AS name
            FROM credit c JOIN person p ON p.id = c.person
            WHERE c.film IN (SELECT film FROM nominated_film) AND c.job = 'Director'
            ORDER BY c.film, c.position\
            """;
    private static final String DISTRIBUTORS =
            """
            SELECT r.film, c.name FROM release r JOIN company c ON c.id = r.distributor
            WHERE r.country = 'United States' AND r.film IN (SELECT film FROM nominated_film)
            ORDER BY r.film, r.position\
            """;
    private static final String PEOPLE =
            """
            SELECT id, uuid, name FROM person WHERE id IN (
                SELECT person FROM nominee
                UNION SELECT person FROM credit
                    WHERE film IN (SELECT film FROM nominated_film) AND job = 'Director')\
            """;
    private static final String LIBRARY =
            // the plus sign keeps it from looking up each film by way of the index of titles
            "SELECT id, title, year FROM film WHERE catalogued = 1 ORDER BY +sort_key, year, id";

    private final Handle handle;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    AwardHistoryStore(Handle handle) {
        this.handle = handle;
    }

    public AwardRecords all() {
        return new AwardRecords(
                bodies(), ceremonies(), categories(), nominations(), films(), people(), library());
    }

    /// Records read before, with what some films say of themselves now. To be used where no award,
    /// credit or release changed: those are taken to be as they were.
    public AwardRecords again(AwardRecords before, Set<Long> changed) {
        String among = changed.toString();
        Map<Long, AwardedFilm> known =
                before.films().stream()
                        .filter(film -> changed.contains(film.id()))
                        .collect(Collectors.toMap(AwardedFilm::id, film -> film));
        Map<Long, AwardedFilm> now = new HashMap<>();
        each(
                FILMS + AMONG,
                row -> {
                    AwardedFilm was = known.get(row.getLong("id"));
                    return was == null
                            || now.put(was.id(), film(row, was.directors(), was.distributors()))
                                    == null;
                },
                among);
        Set<LibraryTitle> titles = new HashSet<>();
        each(TITLES_AMONG, row -> titles.add(title(row)), among);
        Set<LibraryTitle> titlesBefore =
                before.library().stream()
                        .filter(title -> changed.contains(title.id()))
                        .collect(Collectors.toSet());
        return before.with(
                before.films().stream().map(f -> now.getOrDefault(f.id(), f)).toList(),
                titles.equals(titlesBefore) ? before.library() : library());
    }

    private List<AwardBody> bodies() {
        return rows("SELECT * FROM award_body ORDER BY name", AwardStore::body);
    }

    private List<Ceremony> ceremonies() {
        return rows("SELECT * FROM ceremony ORDER BY id", AwardStore::ceremony);
    }

    private List<Category> categories() {
        return rows(
                "SELECT id, ceremony, name, canonical, position FROM category ORDER BY ceremony, position, id",
                row ->
                        new Category(
                                row.getLong(1),
                                row.getLong(2),
                                once(row.getString(3)),
                                once(row.getString(4)),
                                row.getInt(5)));
    }

    private List<Nomination> nominations() {
        Map<Long, List<NominatedFilm>> films =
                grouped(
                        NOMINATED,
                        row ->
                                new NominatedFilm(
                                        row.getLong(2), row.getLong(3), once(row.getString(4))));
        Map<Long, List<Nominee>> nominees = grouped(NOMINEES, this::nominee);
        return rows(
                NOMINATIONS,
                row -> {
                    long id = row.getLong("id");
                    return new Nomination(
                            id,
                            Uuids.read(row.getBytes("uuid")),
                            row.getLong("category"),
                            films.getOrDefault(id, List.of()),
                            nominees.getOrDefault(id, List.of()),
                            once(row.getString("detail")),
                            Coded.of(Result.class, row.getString("result")),
                            Coded.of(Standing.class, row.getString("standing")),
                            row.getString("citation"),
                            once(row.getString("source")),
                            once(row.getString("note")));
                });
    }

    private Nominee nominee(ResultSet row) throws SQLException {
        return new Nominee(
                row.getLong(2),
                once(row.getString(3)),
                key(row, 4),
                key(row, 5),
                row.getInt(6) != 0);
    }

    private List<AwardedFilm> films() {
        Map<Long, List<PersonRef>> directors =
                grouped(DIRECTORS, row -> new PersonRef(row.getLong(2), once(row.getString(3))));
        Map<Long, List<String>> distributors = grouped(DISTRIBUTORS, row -> once(row.getString(2)));
        return rows(
                FILMS,
                row -> {
                    long id = row.getLong("id");
                    return film(
                            row,
                            directors.getOrDefault(id, List.of()),
                            distributors.getOrDefault(id, List.of()).stream().distinct().toList());
                });
    }

    private AwardedFilm film(ResultSet row, List<PersonRef> directors, List<String> distributors)
            throws SQLException {
        return new AwardedFilm(
                row.getLong("id"),
                Uuids.read(row.getBytes("uuid")),
                row.getString("title"),
                Columns.integer(row, "year"),
                directors,
                lists.computeIfAbsent(row.getString("countries"), Words::read),
                distributors,
                Rating.of(row.getInt("rating")).orElse(null),
                flags(row));
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
        return row.getInt(column) == 0 ? 0 : flag;
    }

    private List<AwardedPerson> people() {
        return rows(
                PEOPLE,
                row ->
                        new AwardedPerson(
                                row.getLong(1),
                                Uuids.read(row.getBytes(2)),
                                once(row.getString(3))));
    }

    private List<LibraryTitle> library() {
        return rows(LIBRARY, AwardHistoryStore::title);
    }

    private static LibraryTitle title(ResultSet row) throws SQLException {
        int year = row.getInt(3);
        return new LibraryTitle(row.getLong(1), row.getString(2), year == 0 ? null : year);
    }

    /// Rows whose first column is what they belong to.
    private <T> Map<Long, List<T>> grouped(String sql, Reading<T> reading) {
        Map<Long, List<T>> groups = new HashMap<>();
        each(
                sql,
                row ->
                        groups.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(1))
                                .add(reading.of(row)));
        return groups;
    }

    private <T> List<T> rows(String sql, Reading<T> reading) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(reading.of(row)));
        return List.copyOf(all);
    }

    private void each(String sql, Reading<Boolean> reading, String... arguments) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reading.of(row);
                }
            }
        } catch (SQLException e) {
            throw new StoreException(StoreException.Kind.OTHER, "history of awards", e);
        }
    }

    private String once(String text) {
        return words.computeIfAbsent(text, word -> word);
    }

    private static @Nullable Long key(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return value == 0 ? null : value;
    }

    /// Makes a value of a row.
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
