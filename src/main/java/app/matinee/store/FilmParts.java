package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.CompanyRole;
import app.matinee.model.Copy;
import app.matinee.model.Credit;
import app.matinee.model.CustomValue;
import app.matinee.model.Department;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.PersonRef;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What travels inside a film: credits, companies, releases, identifiers, copies, custom values.
final class FilmParts implements PartsOfFilms {

    private final Handle handle;
    private final PersonStore people;
    private final CompanyStore companies;

    FilmParts(Handle handle) {
        this.handle = handle;
        this.people = new PersonStore(handle);
        this.companies = new CompanyStore(handle);
    }

    @Override
    public List<Credit> credits(long film) {
        return handle.select(
                        """
                        SELECT c.id, c.person, p.name, c.name_as, c.department, c.job, c.character
                        FROM credit c JOIN person p ON p.id = c.person
                        WHERE c.film = ? ORDER BY c.position\
                        """,
                        film)
                .map((row, _) -> credit(row))
                .list();
    }

    @Override
    public List<CompanyCredit> companies(long film) {
        return handle.select(
                        """
                        SELECT f.id, f.company, c.name, f.role FROM film_company f
                        JOIN company c ON c.id = f.company WHERE f.film = ? ORDER BY f.position\
                        """,
                        film)
                .map((row, _) -> company(row))
                .list();
    }

    @Override
    public List<Release> releases(long film) {
        return handle.select(
                        """
                        SELECT r.*, c.name AS distributor_name FROM release r
                        LEFT JOIN company c ON c.id = r.distributor
                        WHERE r.film = ? ORDER BY r.position\
                        """,
                        film)
                .map((row, _) -> release(row))
                .list();
    }

    @Override
    public List<ExternalId> identifiers(long film) {
        return handle.select(
                        "SELECT scheme, value FROM film_identifier WHERE film = ? ORDER BY id",
                        film)
                .map((row, _) -> new ExternalId(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public List<Copy> copies(long film) {
        return handle.select("SELECT * FROM copy WHERE film = ? ORDER BY position", film)
                .map((row, _) -> copy(row))
                .list();
    }

    @Override
    public List<CustomValue> customValues(long film) {
        return handle.select(
                        """
                        SELECT v.field, v.value FROM custom_value v JOIN custom_field f ON f.id = v.field
                        WHERE v.film = ? ORDER BY f.position, f.id\
                        """,
                        film)
                .map((row, _) -> new CustomValue(row.getLong(1), row.getString(2)))
                .list();
    }

    /// Writes the parts of a film that has none yet.
    void insert(long film, Film parts) {
        insertCredits(film, parts.credits());
        each(parts.companies(), (item, at) -> insertCompany(film, item, at));
        each(parts.releases(), (item, at) -> insertRelease(film, item, at));
        each(parts.shelves().copies(), (item, at) -> insertCopy(film, item, at));
        parts.externalIds().forEach(item -> insertIdentifier(film, item));
        parts.customValues().forEach(item -> insertCustomValue(film, item));
    }

    void update(Film film) {
        long id = film.id();
        Children.sync(
                handle,
                "credit",
                "film",
                id,
                film.credits(),
                Credit::id,
                this::updateCredit,
                (item, at) -> insertCredit(id, item, at));
        Children.sync(
                handle,
                "film_company",
                "film",
                id,
                film.companies(),
                CompanyCredit::id,
                this::updateCompany,
                (item, at) -> insertCompany(id, item, at));
        Children.sync(
                handle,
                "release",
                "film",
                id,
                film.releases(),
                Release::id,
                this::updateRelease,
                (item, at) -> insertRelease(id, item, at));
        Children.sync(
                handle,
                "copy",
                "film",
                id,
                film.shelves().copies(),
                Copy::id,
                this::updateCopy,
                (item, at) -> insertCopy(id, item, at));
        replaceIdentifiers(id, film.externalIds());
        replaceCustomValues(id, film.customValues());
    }

    private void insertCredits(long film, List<Credit> credits) {
        if (credits.isEmpty()) {
            return;
        }
        var batch =
                handle.prepareBatch(
                        """
                        INSERT INTO credit (film, person, name_as, department, job, character, position)
                        VALUES (?, ?, ?, ?, ?, ?, ?)\
                        """);
        for (int i = 0; i < credits.size(); i++) {
            Credit c = credits.get(i);
            batch.add(
                    film,
                    people.resolve(c.person()),
                    c.nameAs(),
                    c.department().code(),
                    c.job(),
                    c.character(),
                    i);
        }
        batch.execute();
    }

    private void insertCredit(long film, Credit credit, int position) {
        handle.execute(
                """
                INSERT INTO credit (film, person, name_as, department, job, character, position)
                VALUES (?, ?, ?, ?, ?, ?, ?)\
                """,
                film,
                people.resolve(credit.person()),
                credit.nameAs(),
                credit.department().code(),
                credit.job(),
                credit.character(),
                position);
    }

    private void updateCredit(Credit credit, int position) {
        handle.execute(
                """
                UPDATE credit SET person = ?, name_as = ?, department = ?, job = ?, character = ?,
                    position = ? WHERE id = ?\
                """,
                people.resolve(credit.person()),
                credit.nameAs(),
                credit.department().code(),
                credit.job(),
                credit.character(),
                position,
                credit.id());
    }

    private void insertCompany(long film, CompanyCredit credit, int position) {
        handle.execute(
                "INSERT INTO film_company (film, company, role, position) VALUES (?, ?, ?, ?)",
                film,
                companies.resolve(credit.company()),
                credit.role().code(),
                position);
    }

    private void updateCompany(CompanyCredit credit, int position) {
        handle.execute(
                "UPDATE film_company SET company = ?, role = ?, position = ? WHERE id = ?",
                companies.resolve(credit.company()),
                credit.role().code(),
                position,
                credit.id());
    }

    private void insertRelease(long film, Release r, int position) {
        handle.execute(
                """
                INSERT INTO release (film, date, country, kind, place, distributor, note, position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                film,
                Columns.text(r.date()),
                r.country(),
                r.kind().code(),
                r.place(),
                companies.resolve(r.distributor()),
                r.note(),
                position);
    }

    private void updateRelease(Release r, int position) {
        handle.execute(
                """
                UPDATE release SET date = ?, country = ?, kind = ?, place = ?, distributor = ?, note = ?,
                    position = ? WHERE id = ?\
                """,
                Columns.text(r.date()),
                r.country(),
                r.kind().code(),
                r.place(),
                companies.resolve(r.distributor()),
                r.note(),
                position,
                r.id());
    }

    private void insertCopy(long film, Copy c, int position) {
        handle.execute(
                """
                INSERT INTO copy (film, medium, edition, place, price, currency, barcode, acquired,
                    lent_to, lent_since, note, position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                film,
                c.medium(),
                c.edition(),
                c.place(),
                Columns.amount(c.price()),
                Columns.currency(c.price()),
                c.barcode(),
                Columns.text(c.acquired()),
                c.lentTo(),
                Columns.text(c.lentSince()),
                c.note(),
                position);
    }

    private void updateCopy(Copy c, int position) {
        handle.execute(
                """
                UPDATE copy SET medium = ?, edition = ?, place = ?, price = ?, currency = ?, barcode = ?,
                    acquired = ?, lent_to = ?, lent_since = ?, note = ?, position = ? WHERE id = ?\
                """,
                c.medium(),
                c.edition(),
                c.place(),
                Columns.amount(c.price()),
                Columns.currency(c.price()),
                c.barcode(),
                Columns.text(c.acquired()),
                c.lentTo(),
                Columns.text(c.lentSince()),
                c.note(),
                position,
                c.id());
    }

    private void replaceIdentifiers(long film, List<ExternalId> wanted) {
        for (ExternalId old : identifiers(film)) {
            if (!wanted.contains(old)) {
                handle.execute(
                        "DELETE FROM film_identifier WHERE film = ? AND scheme = ? AND value = ?",
                        film,
                        old.scheme(),
                        old.value());
            }
        }
        wanted.forEach(item -> insertIdentifier(film, item));
    }

    private void insertIdentifier(long film, ExternalId item) {
        handle.execute(
                "INSERT INTO film_identifier (film, scheme, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                film,
                item.scheme(),
                item.value());
    }

    private void replaceCustomValues(long film, List<CustomValue> wanted) {
        for (CustomValue old : customValues(film)) {
            if (wanted.stream().noneMatch(value -> value.fieldId() == old.fieldId())) {
                handle.execute(
                        "DELETE FROM custom_value WHERE film = ? AND field = ?",
                        film,
                        old.fieldId());
            }
        }
        wanted.forEach(item -> insertCustomValue(film, item));
    }

    private void insertCustomValue(long film, CustomValue item) {
        handle.execute(
                """
                INSERT INTO custom_value (film, field, value) VALUES (?, ?, ?)
                ON CONFLICT (film, field) DO UPDATE SET value = excluded.value\
                """,
                film,
                item.fieldId(),
                item.value());
    }

    private static <T> void each(List<T> items, Children.Write<T> write) {
        for (int i = 0; i < items.size(); i++) {
            write.write(items.get(i), i);
        }
    }

    static Credit credit(ResultSet row) throws SQLException {
        return new Credit(
                row.getLong(1),
                new PersonRef(row.getLong(2), row.getString(3)),
                row.getString(4),
                Coded.of(Department.class, row.getString(5)),
                row.getString(6),
                row.getString(7));
    }

    static CompanyCredit company(ResultSet row) throws SQLException {
        return new CompanyCredit(
                row.getLong(1),
                new CompanyRef(row.getLong(2), row.getString(3)),
                Coded.of(CompanyRole.class, row.getString(4)));
    }

    static Release release(ResultSet row) throws SQLException {
        @Nullable Long distributor = Columns.id(row, "distributor");
        return new Release(
                row.getLong("id"),
                Columns.date(row, "date"),
                row.getString("country"),
                Coded.of(ReleaseKind.class, row.getString("kind")),
                row.getString("place"),
                distributor == null
                        ? null
                        : new CompanyRef(distributor, row.getString("distributor_name")),
                row.getString("note"));
    }

    static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                row.getLong("id"),
                row.getString("medium"),
                row.getString("edition"),
                row.getString("place"),
                Columns.money(row, "price", "currency"),
                row.getString("barcode"),
                Columns.date(row, "acquired"),
                row.getString("lent_to"),
                Columns.date(row, "lent_since"),
                row.getString("note"));
    }
}
