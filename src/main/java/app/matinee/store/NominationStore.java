package app.matinee.store;

import static java.util.Objects.requireNonNull;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Coded;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PersonRef;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Nominations with their films and nominees.
public final class NominationStore {

    private static final String OF_FILM =
            "n.id IN (SELECT nomination FROM nominated_film WHERE film = ?)";

    private final Handle handle;

    NominationStore(Handle handle) {
        this.handle = handle;
    }

    /// Everything a film was nominated for or won, ceremonies in order of time, undated last.
    public List<Honour> ofFilm(long film) {
        return honours(OF_FILM, film);
    }

    /// Everything of one ceremony, in the order of its categories.
    public List<Honour> ofCeremony(long ceremony) {
        return honours("y.id = ?", ceremony);
    }

    /// The keys of the films that were up for something at a ceremony.
    public Set<Long> filmsOf(long ceremony) {
        return Rows.ids(
                handle,
                """
                SELECT f.film FROM category c
                JOIN nomination n ON n.category = c.id
                JOIN nominated_film f ON f.nomination = n.id WHERE c.ceremony = ?\
                """,
                ceremony);
    }

    /// What a person is a nominee of, ceremonies in order of time.
    public List<Honour> ofPerson(long person) {
        return honours("n.id IN (SELECT nomination FROM nominee WHERE person = ?)", person);
    }

    /// All winners of the categories that a film won, itself among them.
    public List<Honour> winnersBeside(long film) {
        return honours(
                """
                n.result = 'won' AND n.category IN (
                    SELECT m.category FROM nomination m JOIN nominated_film x ON x.nomination = m.id
                    WHERE m.result = 'won' AND x.film = ?)
                """,
                film);
    }

    /// The nominations of one category in order.
    public List<Nomination> ofCategory(long category) {
        return nominations("n.category = ?", category).values().stream().toList();
    }

    public long insert(Nomination n, int position) {
        long id =
                Rows.insert(
                        handle,
                        """
                        INSERT INTO nomination (uuid, category, detail, result, standing, citation,
                            source, note, position, changed)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch('subsec') * 1000)\
                        """,
                        Uuids.write(n.uuid()),
                        n.categoryId(),
                        n.detail(),
                        n.result().code(),
                        n.standing().code(),
                        n.citation(),
                        n.source(),
                        n.note(),
                        position);
        for (int i = 0; i < n.films().size(); i++) {
            insertFilm(id, n.films().get(i), i);
        }
        for (int i = 0; i < n.nominees().size(); i++) {
            insertNominee(id, n.nominees().get(i), i);
        }
        return id;
    }

    public void update(Nomination n) {
        handle.execute(
                """
                UPDATE nomination SET category = ?, detail = ?, result = ?, standing = ?, citation = ?,
                    source = ?, note = ? WHERE id = ?\
                """,
                n.categoryId(),
                n.detail(),
                n.result().code(),
                n.standing().code(),
                n.citation(),
                n.source(),
                n.note(),
                n.id());
        Children.sync(
                handle,
                "nominated_film",
                "nomination",
                n.id(),
                n.films(),
                NominatedFilm::id,
                (item, at) ->
                        handle.execute(
                                "UPDATE nominated_film SET film = ?, detail = ?, position = ? WHERE id = ?",
                                item.filmId(),
                                item.detail(),
                                at,
                                item.id()),
                (item, at) -> insertFilm(n.id(), item, at));
        Children.sync(
                handle,
                "nominee",
                "nomination",
                n.id(),
                n.nominees(),
                Nominee::id,
                (item, at) ->
                        handle.execute(
                                """
                                UPDATE nominee SET name = ?, person = ?, company = ?, country = ?,
                                    position = ? WHERE id = ?\
                                """,
                                item.name(),
                                item.personId(),
                                item.companyId(),
                                item.country(),
                                at,
                                item.id()),
                (item, at) -> insertNominee(n.id(), item, at));
    }

    public void delete(long id) {
        handle.execute("DELETE FROM nomination WHERE id = ?", id);
    }

    /// Lets one person stand wherever another is a nominee; the names used stay. A nomination that
    /// has both under one name has them once.
    public void replacePerson(PersonRef gone, PersonRef kept) {
        handle.execute(
                """
                DELETE FROM nominee WHERE person = ? AND EXISTS (
                    SELECT 1 FROM nominee k WHERE k.nomination = nominee.nomination
                        AND k.name = nominee.name AND k.person = ?)\
                """,
                gone.id(),
                kept.id());
        handle.execute("UPDATE nominee SET person = ? WHERE person = ?", kept.id(), gone.id());
    }

    private void insertFilm(long nomination, NominatedFilm film, int position) {
        handle.execute(
                "INSERT INTO nominated_film (nomination, film, detail, position) VALUES (?, ?, ?, ?)",
                nomination,
                film.filmId(),
                film.detail(),
                position);
    }

    private void insertNominee(long nomination, Nominee nominee, int position) {
        handle.execute(
                """
                INSERT INTO nominee (nomination, name, person, company, country, position)
                VALUES (?, ?, ?, ?, ?, ?)\
                """,
                nomination,
                nominee.name(),
                nominee.personId(),
                nominee.companyId(),
                nominee.country(),
                position);
    }

    private List<Honour> honours(String condition, long id) {
        Map<Long, Nomination> nominations = nominations(condition, id);
        String from = FROM + condition;
        Map<Long, AwardBody> bodies = new HashMap<>();
        handle.select("SELECT DISTINCT b.* " + from, id)
                .map((row, _) -> AwardStore.body(row))
                .forEach(body -> bodies.put(body.id(), body));
        Map<Long, Ceremony> ceremonies = new HashMap<>();
        handle.select("SELECT DISTINCT y.* " + from, id)
                .map((row, _) -> AwardStore.ceremony(row))
                .forEach(ceremony -> ceremonies.put(ceremony.id(), ceremony));
        Map<Long, Category> categories = new HashMap<>();
        handle.select("SELECT DISTINCT c.* " + from, id)
                .map((row, _) -> AwardStore.category(row))
                .forEach(category -> categories.put(category.id(), category));
        return nominations.values().stream()
                .map(nomination -> {
                    Category category = requireNonNull(categories.get(nomination.categoryId()));
                    Ceremony ceremony = requireNonNull(ceremonies.get(category.ceremonyId()));
                    AwardBody body = requireNonNull(bodies.get(ceremony.bodyId()));
                    return new Honour(body, ceremony, category, nomination);
                })
                .toList();
    }

    private static final String FROM =
            """
            FROM nomination n JOIN category c ON c.id = n.category
            JOIN ceremony y ON y.id = c.ceremony JOIN award_body b ON b.id = y.body
            WHERE
            """;

    /// In the order of time, then of categories; a LinkedHashMap keeps it.
    private Map<Long, Nomination> nominations(String condition, long id) {
        String order =
                " ORDER BY coalesce(y.date || substr('-99-99', length(y.date) - 3), '9999'), y.id,"
                        + " c.position, c.id, n.position, n.id";
        Map<Long, List<NominatedFilm>> films = new HashMap<>();
        handle.select(
                        "SELECT x.* FROM nominated_film x WHERE x.nomination IN (SELECT n.id "
                                + FROM
                                + condition
                                + ") ORDER BY x.nomination, x.position",
                        id)
                .map((row, _) ->
                        Map.entry(
                                row.getLong("nomination"),
                                new NominatedFilm(
                                        row.getLong("id"),
                                        row.getLong("film"),
                                        row.getString("detail"))))
                .forEach(e ->
                        films.computeIfAbsent(e.getKey(), _ -> new ArrayList<>())
                                .add(e.getValue()));
        Map<Long, List<Nominee>> nominees = new HashMap<>();
        handle.select(
                        "SELECT x.* FROM nominee x WHERE x.nomination IN (SELECT n.id "
                                + FROM
                                + condition
                                + ") ORDER BY x.nomination, x.position",
                        id)
                .map((row, _) -> Map.entry(row.getLong("nomination"), nominee(row)))
                .forEach(e ->
                        nominees.computeIfAbsent(e.getKey(), _ -> new ArrayList<>())
                                .add(e.getValue()));
        Map<Long, Nomination> result = new LinkedHashMap<>();
        handle.select("SELECT n.* " + FROM + condition + order, id)
                .map((row, _) -> nomination(row, films, nominees))
                .forEach(nomination -> result.put(nomination.id(), nomination));
        return result;
    }

    private static Nomination nomination(
            ResultSet row, Map<Long, List<NominatedFilm>> films, Map<Long, List<Nominee>> nominees)
            throws SQLException {
        long id = row.getLong("id");
        return new Nomination(
                id,
                Uuids.read(row.getBytes("uuid")),
                row.getLong("category"),
                films.getOrDefault(id, List.of()),
                nominees.getOrDefault(id, List.of()),
                row.getString("detail"),
                Coded.of(Result.class, row.getString("result")),
                Coded.of(Standing.class, row.getString("standing")),
                row.getString("citation"),
                row.getString("source"),
                row.getString("note"));
    }

    private static Nominee nominee(ResultSet row) throws SQLException {
        return new Nominee(
                row.getLong("id"),
                row.getString("name"),
                Columns.id(row, "person"),
                Columns.id(row, "company"),
                row.getBoolean("country"));
    }
}
