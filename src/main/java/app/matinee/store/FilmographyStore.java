package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.Department;
import app.matinee.model.Filmographies;
import app.matinee.model.Partner;
import app.matinee.model.PersonCredit;
import app.matinee.model.PersonRef;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Who worked on which films. Rows are mapped by hand: there may be a million.
public final class FilmographyStore {

    private static final String CREDITS = "SELECT person, film, department FROM credit";

    /// A row for what a person does: a million rows one by one take JDBC five times as long. It
    /// reads an index alone, people in the order of their keys.
    private static final String WHOLE =
            """
            SELECT person, department, group_concat(film) FROM credit
            GROUP BY person, department\
            """;

    private static final String NAMES =
            "SELECT id, name, folded, sort_name, other_names FROM person";

    private final Handle handle;
    private final Map<String, Department> departments = new HashMap<>();

    FilmographyStore(Handle handle) {
        this.handle = handle;
    }

    /// Everyone with a credit.
    public Filmographies all() {
        Filmographies.Columns columns = new Filmographies.Columns();
        handle.select(WHOLE)
                .scanResultSet((rows, _) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        credits(
                                row.getLong(1),
                                department(row.getString(2)),
                                row.getString(3),
                                columns);
                    }
                    return true;
                });
        names(NAMES, columns);
        return columns.packed();
    }

    /// @param films their keys, with commas between
    private static void credits(
            long person, Department done, String films, Filmographies.Columns columns) {
        for (int from = 0; from < films.length(); ) {
            int comma = films.indexOf(',', from);
            int to = comma < 0 ? films.length() : comma;
            columns.add(person, Long.parseLong(films, from, to, 10), done);
            from = to + 1;
        }
    }

    /// The credits of some films, and the names of everyone in them and of some others.
    public Filmographies.Columns of(Collection<Long> films, Collection<Long> people) {
        Filmographies.Columns columns = new Filmographies.Columns();
        String list = films.stream().sorted().toList().toString();
        credits(CREDITS + " WHERE film IN (SELECT value FROM json_each(?))", columns, list);
        names(
                NAMES
                        + """
                         WHERE id IN (SELECT value FROM json_each(?)) OR id IN (
                            SELECT person FROM credit WHERE film IN (SELECT value FROM json_each(?)))\
                        """,
                columns,
                people.stream().sorted().toList().toString(),
                list);
        return columns;
    }

    /// What a person did on films, in billing order.
    public List<PersonCredit> creditsOf(long person) {
        return handle.select(
                        """
                        SELECT film, name_as, department, job, character FROM credit
                        WHERE person = ? ORDER BY film, position\
                        """,
                        person)
                .map((row, _) ->
                        new PersonCredit(
                                row.getLong(1),
                                row.getString(2),
                                Coded.of(Department.class, row.getString(3)),
                                row.getString(4),
                                row.getString(5)))
                .list();
    }

    /// Those who stand on most of a person's films, films known only through awards aside; those of
    /// one film do not count.
    public List<Partner> partners(long person, int most) {
        return handle.select(
                        """
                        WITH own AS MATERIALIZED (
                            SELECT DISTINCT c.film FROM credit c JOIN film f ON f.id = c.film
                            WHERE c.person = ? AND (f.catalogued OR f.on_watchlist
                                OR EXISTS (SELECT 1 FROM copy y WHERE y.film = f.id)))
                        SELECT p.id, p.name, count(DISTINCT c.film) AS films
                        FROM own JOIN credit c ON c.film = own.film JOIN person p ON p.id = c.person
                        WHERE c.person <> ?
                        GROUP BY p.id HAVING films > 1 ORDER BY films DESC, p.folded LIMIT ?\
                        """,
                        person,
                        person,
                        most)
                .map((row, _) ->
                        new Partner(new PersonRef(row.getLong(1), row.getString(2)), row.getInt(3)))
                .list();
    }

    /// The picture of a person: the featured one, or the first.
    public Optional<String> portrait(long person) {
        return handle.select(
                        """
                        SELECT p.hash FROM placement l JOIN picture p ON p.id = l.picture
                        WHERE l.person = ? ORDER BY l.featured DESC, l.position LIMIT 1\
                        """,
                        person)
                .mapTo(String.class)
                .findOne();
    }

    private void credits(String sql, Filmographies.Columns columns, Object... values) {
        handle.select(sql, values)
                .scanResultSet((rows, _) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        columns.add(row.getLong(1), row.getLong(2), department(row.getString(3)));
                    }
                    return true;
                });
    }

    private void names(String sql, Filmographies.Columns columns, Object... values) {
        handle.select(sql, values)
                .scanResultSet((rows, _) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        columns.name(
                                row.getLong(1),
                                Filmographies.Named.of(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        Words.read(row.getString(5))));
                    }
                    return true;
                });
    }

    private Department department(String code) {
        return departments.computeIfAbsent(code, c -> Coded.of(Department.class, c));
    }
}
