package app.matinee.store;

import app.matinee.model.ExternalId;
import app.matinee.model.Person;
import app.matinee.model.PersonRef;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.TextFold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// People and the names they go by.
public final class PersonStore {

    private static final String SELECT =
            """
            SELECT id, uuid, name, sort_name, other_names, born, died, note,
                (SELECT json_group_array(json_array(scheme, value)) FROM (
                    SELECT scheme, value FROM person_identifier i
                    WHERE i.person = person.id ORDER BY i.id)) AS identifiers
            FROM person
            """;

    private final Handle handle;

    PersonStore(Handle handle) {
        this.handle = handle;
    }

    public Optional<Person> find(long id) {
        return handle.select(SELECT + "WHERE id = ?", id).map((row, _) -> person(row)).findOne();
    }

    public List<Person> all() {
        return handle.select(SELECT + "ORDER BY id").map((row, _) -> person(row)).list();
    }

    /// The people another catalogue knows by a key; more than one where the journal holds doubles.
    public List<PersonRef> byIdentifier(ExternalId identifier) {
        return handle.select(
                        """
                        SELECT p.id, p.name FROM person p JOIN person_identifier i ON i.person = p.id
                        WHERE i.scheme = ? AND i.value = ?\
                        """,
                        identifier.scheme(),
                        identifier.value())
                .map((row, _) -> new PersonRef(row.getLong("id"), row.getString("name")))
                .list();
    }

    /// People whose name, or a part of it, begins with the words typed, those with most credits
    /// first.
    public List<PersonSuggestion> suggest(String typed, int limit) {
        String folded = TextFold.fold(typed);
        return handle.select(
                        """
                        SELECT p.id, p.name, count(c.id) AS credits,
                            (SELECT f.title FROM credit k JOIN film f ON f.id = k.film
                                WHERE k.person = p.id ORDER BY f.year DESC LIMIT 1) AS film
                        FROM person p LEFT JOIN credit c ON c.person = p.id
                        WHERE p.id IN (SELECT rowid / 8 FROM search
                            WHERE search MATCH ? AND rowid % 8 = 1 LIMIT 400)
                        GROUP BY p.id ORDER BY credits DESC, p.name LIMIT ?\
                        """,
                        FtsQuery.inColumn("title", folded), limit)
                .map((row, _) ->
                        new PersonSuggestion(
                                new PersonRef(row.getLong("id"), row.getString("name")),
                                row.getInt("credits"),
                                row.getString("film")))
                .list();
    }

    /// The key of the person meant; someone unknown is made.
    public long resolve(PersonRef ref) {
        return ref.id() != 0 ? ref.id() : insert(Person.named(ref.name()));
    }

    public long insert(Person person) {
        long id =
                Rows.insert(
                        handle,
                        """
                        INSERT INTO person (uuid, name, sort_name, other_names, born, died, note, folded, changed)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, unixepoch('subsec') * 1000)\
                        """,
                        Uuids.write(person.uuid()),
                        person.name(),
                        person.sortName(),
                        Words.write(person.otherNames()),
                        Columns.text(person.born()),
                        Columns.text(person.died()),
                        person.note(),
                        TextFold.fold(person.name()));
        identify(id, person.externalIds());
        return id;
    }

    public void update(Person person) {
        handle.execute(
                """
                UPDATE person SET name = ?, sort_name = ?, other_names = ?, born = ?, died = ?, note = ?,
                    folded = ? WHERE id = ?\
                """,
                person.name(),
                person.sortName(),
                Words.write(person.otherNames()),
                Columns.text(person.born()),
                Columns.text(person.died()),
                person.note(),
                TextFold.fold(person.name()),
                person.id());
        handle.execute("DELETE FROM person_identifier WHERE person = ?", person.id());
        identify(person.id(), person.externalIds());
    }

    /// Where a person is credited: "Anora (2024), Director", the latest first.
    public List<String> credits(long person) {
        return handle.select(
                        """
                        SELECT f.title || coalesce(' (' || f.year || ')', '') || ', '
                            || replace(group_concat(DISTINCT c.job), ',', ', ') AS credit
                        FROM credit c JOIN film f ON f.id = c.film
                        WHERE c.person = ? GROUP BY f.id ORDER BY f.year DESC, f.title\
                        """,
                        person)
                .mapTo(String.class)
                .list();
    }

    /// Lets one person stand wherever another does outside the awards (credits, pictures), and
    /// deletes the other. What the other was called in a credit stays written there; what both did
    /// on a film stands there once.
    public void replace(Person gone, Person kept) {
        handle.execute(
                """
                DELETE FROM credit WHERE person = ? AND EXISTS (
                    SELECT 1 FROM credit k WHERE k.person = ? AND k.film = credit.film
                        AND k.department = credit.department AND k.job = credit.job
                        AND k.character = credit.character)\
                """,
                gone.id(),
                kept.id());
        handle.execute(
                """
                UPDATE credit SET name_as = CASE name_as WHEN '' THEN ? ELSE name_as END, person = ?
                WHERE person = ?\
                """,
                gone.name().equals(kept.name()) ? "" : gone.name(),
                kept.id(),
                gone.id());
        handle.execute("UPDATE placement SET person = ? WHERE person = ?", kept.id(), gone.id());
        handle.execute("DELETE FROM person WHERE id = ?", gone.id());
    }

    /// People of the same or another name whose name folds as this one's does.
    public List<Person> namesakes(Person person) {
        return handle.select(
                        SELECT + "WHERE folded = ? AND id <> ? ORDER BY id",
                        TextFold.fold(person.name()),
                        person.id())
                .map((row, _) -> person(row))
                .list();
    }

    private void identify(long id, List<ExternalId> identifiers) {
        for (ExternalId identifier : identifiers) {
            handle.execute(
                    """
                    INSERT INTO person_identifier (person, scheme, value) VALUES (?, ?, ?)
                    ON CONFLICT DO NOTHING\
                    """,
                    id,
                    identifier.scheme(),
                    identifier.value());
        }
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("id"),
                Uuids.read(row.getBytes("uuid")),
                row.getString("name"),
                row.getString("sort_name"),
                Words.read(row.getString("other_names")),
                Columns.date(row, "born"),
                Columns.date(row, "died"),
                row.getString("note"),
                Words.readPairs(row.getString("identifiers")).stream()
                        .map(pair -> new ExternalId(pair.getFirst(), pair.getLast()))
                        .toList());
    }
}
