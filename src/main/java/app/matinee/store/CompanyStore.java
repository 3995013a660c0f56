package app.matinee.store;

import app.matinee.model.Company;
import app.matinee.model.CompanyRef;
import app.matinee.model.TextFold;
import app.matinee.model.Uuid7;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Production companies and distributors.
public final class CompanyStore {

    private final Handle handle;

    CompanyStore(Handle handle) {
        this.handle = handle;
    }

    public List<Company> all() {
        return handle.select("SELECT id, uuid, name FROM company ORDER BY id")
                .map((row, _) ->
                        new Company(
                                row.getLong("id"),
                                Uuids.read(row.getBytes("uuid")),
                                row.getString("name")))
                .list();
    }

    /// Companies whose name begins with what is typed.
    public List<CompanyRef> suggest(String typed, int limit) {
        String folded = TextFold.fold(typed);
        return handle.select(
                        "SELECT id, name FROM company WHERE folded >= ? AND folded < ? ORDER BY folded LIMIT ?",
                        folded,
                        folded + '\uFFFF',
                        limit)
                .map((row, _) -> new CompanyRef(row.getLong("id"), row.getString("name")))
                .list();
    }

    /// The key of the company meant: its own, that of exactly this name, or a new one; null for
    /// null.
    public @Nullable Long resolve(@Nullable CompanyRef ref) {
        if (ref == null || ref.id() != 0) {
            return ref == null ? null : ref.id();
        }
        Optional<Long> known =
                handle.select(
                                "SELECT id FROM company WHERE folded = ? AND name = ?",
                                TextFold.fold(ref.name()),
                                ref.name())
                        .mapTo(Long.class)
                        .findFirst();
        return known.orElseGet(() -> insert(new Company(0, Uuid7.next(), ref.name())));
    }

    public long insert(Company company) {
        return Rows.insert(
                handle,
                """
                INSERT INTO company (uuid, name, folded, changed)
                VALUES (?, ?, ?, unixepoch('subsec') * 1000)\
                """,
                Uuids.write(company.uuid()),
                company.name(),
                TextFold.fold(company.name()));
    }
}
