package app.matinee.store;

import app.matinee.model.Fault;
import app.matinee.model.SearchKind;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Looks through the whole file: pages, foreign keys, the full-text index and the digests.
public final class IntegrityCheck {

    private final Handle handle;

    IntegrityCheck(Handle handle) {
        this.handle = handle;
    }

    /// Everything that is wrong; empty for a sound journal. Takes seconds with 100,000 films.
    public List<Fault> run() {
        List<Fault> faults = new ArrayList<>();
        handle.select("PRAGMA integrity_check(20)")
                .mapTo(String.class)
                .forEach(line -> {
                    if (!line.equals("ok")) {
                        faults.add(new Fault(Fault.Kind.INTEGRITY, line));
                    }
                });
        handle.select("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 20")
                .map((row, _) -> row.getString(1) + " " + row.getLong(2) + " → " + row.getString(3))
                .forEach(line -> faults.add(new Fault(Fault.Kind.FOREIGN_KEY, line)));
        missing("film", SearchKind.FILM, faults);
        missing("person", SearchKind.PERSON, faults);
        missing("writing", SearchKind.WRITING, faults);
        missing("film_list", SearchKind.LIST, faults);
        missing("ceremony", SearchKind.CEREMONY, faults);
        handle.select("SELECT id FROM film WHERE id NOT IN (SELECT film FROM digest) LIMIT 20")
                .mapTo(Long.class)
                .forEach(id -> faults.add(new Fault(Fault.Kind.DIGEST, "film " + id)));
        return faults;
    }

    private void missing(String table, SearchKind kind, List<Fault> faults) {
        handle.select(
                        "SELECT id FROM "
                                + table
                                + " WHERE id * 8 + ? NOT IN (SELECT rowid FROM search) LIMIT 20",
                        kind.ordinal())
                .mapTo(Long.class)
                .forEach(id -> faults.add(new Fault(Fault.Kind.INDEX, table + " " + id)));
    }
}
