package app.matinee.store;

import app.matinee.model.CompanyCredit;
import app.matinee.model.Copy;
import app.matinee.model.Credit;
import app.matinee.model.CustomValue;
import app.matinee.model.ExternalId;
import app.matinee.model.Release;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// What travels inside many films, read with one statement a table.
final class PartsOfMany implements PartsOfFilms {

    private final Handle handle;
    private final String films;
    private final Map<Long, List<Credit>> credits;
    private final Map<Long, List<CompanyCredit>> companies;
    private final Map<Long, List<Release>> releases;
    private final Map<Long, List<ExternalId>> identifiers;
    private final Map<Long, List<Copy>> copies;
    private final Map<Long, List<CustomValue>> customValues;

    PartsOfMany(Handle handle, Collection<Long> ids) {
        this.handle = handle;
        this.films = list(ids);
        this.credits =
                read(
                        """
                        SELECT c.id, c.person, p.name, c.name_as, c.department, c.job, c.character,
                            c.film AS film
                        FROM credit c JOIN person p ON p.id = c.person
                        WHERE c.film IN %s ORDER BY c.film, c.position\
                        """,
                        (row, _) -> FilmParts.credit(row));
        this.companies =
                read(
                        """
                        SELECT f.id, f.company, c.name, f.role, f.film AS film
                        FROM film_company f
                        JOIN company c ON c.id = f.company
                        WHERE f.film IN %s ORDER BY f.film, f.position\
                        """,
                        (row, _) -> FilmParts.company(row));
        this.releases =
                read(
                        """
                        SELECT r.*, c.name AS distributor_name FROM release r
                        LEFT JOIN company c ON c.id = r.distributor
                        WHERE r.film IN %s ORDER BY r.film, r.position\
                        """,
                        (row, _) -> FilmParts.release(row));
        this.identifiers =
                read(
                        "SELECT scheme, value, film FROM film_identifier WHERE film IN %s ORDER BY id",
                        (row, _) -> new ExternalId(row.getString(1), row.getString(2)));
        this.copies =
                read(
                        "SELECT * FROM copy WHERE film IN %s ORDER BY film, position",
                        (row, _) -> FilmParts.copy(row));
        this.customValues =
                read(
                        """
                        SELECT v.field, v.value, v.film AS film FROM custom_value v
                        JOIN custom_field f ON f.id = v.field
                        WHERE v.film IN %s ORDER BY f.position, f.id\
                        """,
                        (row, _) -> new CustomValue(row.getLong(1), row.getString(2)));
    }

    /// Keys as they stand after `IN`.
    static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    @Override
    public List<Credit> credits(long film) {
        return credits.getOrDefault(film, List.of());
    }

    @Override
    public List<CompanyCredit> companies(long film) {
        return companies.getOrDefault(film, List.of());
    }

    @Override
    public List<Release> releases(long film) {
        return releases.getOrDefault(film, List.of());
    }

    @Override
    public List<ExternalId> identifiers(long film) {
        return identifiers.getOrDefault(film, List.of());
    }

    @Override
    public List<Copy> copies(long film) {
        return copies.getOrDefault(film, List.of());
    }

    @Override
    public List<CustomValue> customValues(long film) {
        return customValues.getOrDefault(film, List.of());
    }

    private <T> Map<Long, List<T>> read(String sql, RowMapper<T> mapper) {
        Map<Long, List<T>> all = new HashMap<>();
        handle.select(sql.formatted(films))
                .map((row, context) -> Map.entry(row.getLong("film"), mapper.map(row, context)))
                .forEach(part ->
                        all.computeIfAbsent(part.getKey(), _ -> new ArrayList<>())
                                .add(part.getValue()));
        return all;
    }
}
