package app.matinee.store;

import app.matinee.model.BinEntry;
import app.matinee.model.BinEntry.Kind;
import app.matinee.model.BroughtBack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// What was deleted, as the change log remembers it, and the way back for each thing by itself.
///
/// Listed is what a person deleted and has not taken back. What was deleted along with something
/// listed is not listed again: it comes back with it.
public final class BinStore {

    /// The title of a film that stands, or that the log remembers.
    private static final String FILM_TITLE =
            """
            coalesce((SELECT f.title FROM film f WHERE f.id = json_extract(c.before, '$.film')),
                (SELECT json_extract(g.before, '$.title') FROM step t JOIN change g
                    ON g.step = t.id AND g.entity = 'film' AND g.kind = 'delete'
                        AND g.row = json_extract(c.before, '$.film') ORDER BY t.id DESC LIMIT 1), '')\
            """;

    private final Handle handle;

    BinStore(Handle handle) {
        this.handle = handle;
    }

    /// Everything deleted since a moment, the latest first.
    public List<BinEntry> list(Instant since) {
        List<BinEntry> all = new ArrayList<>();
        add(all, Kind.FILM, since, field("title"), "coalesce(" + field("year") + ", '')", "");
        add(
                all,
                Kind.VIEWING,
                since,
                FILM_TITLE,
                "coalesce(" + field("date") + ", '')",
                without("film"));
        add(all, Kind.WRITING, since, field("title"), FILM_TITLE, "");
        add(all, Kind.LIST, since, field("name"), "''", "");
        add(
                all,
                Kind.PICTURE,
                since,
                """
                coalesce(nullif(%s, ''), nullif(%s, ''), (SELECT p.file_name FROM picture p
                    WHERE p.id = json_extract(c.before, '$.picture')),
                    (SELECT json_extract(g.before, '$.file_name') FROM change g WHERE g.step = s.id
                        AND g.entity = 'picture' AND g.kind = 'delete'
                        AND g.row = json_extract(c.before, '$.picture')), '')\
                """
                        .formatted(field("caption"), field("alt")),
                FILM_TITLE,
                without("film") + without("writing") + without("person") + without("ceremony"));
        all.sort(
                Comparator.comparing(BinEntry::at)
                        .thenComparingLong(BinEntry::step)
                        .reversed()
                        .thenComparing(BinEntry::kind));
        Set<String> seen = new HashSet<>();
        return all.stream().filter(entry -> seen.add(entry.kind() + " " + entry.row())).toList();
    }

    private void add(
            List<BinEntry> all,
            Kind kind,
            Instant since,
            String title,
            String detail,
            String also) {
        String sql =
                """
                SELECT s.id AS step, s.at, c.row, %1$s AS title, %2$s AS detail
                FROM step s JOIN change c ON c.step = s.id AND c.entity = '%3$s' AND c.kind = 'delete'
                WHERE NOT s.undone AND s.at >= ?
                    AND NOT EXISTS (SELECT 1 FROM %3$s x WHERE x.id = c.row)
                    AND NOT EXISTS (SELECT 1 FROM change i
                        WHERE i.step = s.id AND i.entity = '%3$s' AND i.row = c.row AND i.kind = 'insert')
                    %4$s\
                """
                        .formatted(title, detail, table(kind), also);
        handle.select(sql, since.toEpochMilli())
                .map((row, _) -> entry(kind, row))
                .forEach(all::add);
    }

    private static BinEntry entry(Kind kind, ResultSet row) throws SQLException {
        return new BinEntry(
                kind,
                row.getLong("row"),
                row.getLong("step"),
                row.getString("title"),
                row.getString("detail"),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    private static String field(String name) {
        return "json_extract(c.before, '$." + name + "')";
    }

    /// Leaves out what went along with its owner.
    private static String without(String owner) {
        return """
        AND NOT EXISTS (SELECT 1 FROM change o WHERE o.step = s.id AND o.entity = '%1$s'
            AND o.row = json_extract(c.before, '$.%1$s') AND o.kind = 'delete')
        """
                .formatted(owner);
    }

    /// Brings things back with all that went with them, as far as what they hung on stands. Only
    /// within a write.
    public BroughtBack bringBack(List<BinEntry> entries) {
        BinReturn returning = new BinReturn(handle, ChangeTriggers.tables(handle));
        // Films first: what hangs on them may be among the rest.
        List<BinEntry> order =
                entries.stream().sorted(Comparator.comparing(BinEntry::kind)).toList();
        List<BinEntry> stayed = new ArrayList<>();
        int lost = 0;
        for (BinEntry entry : order) {
            int missing = returning.bringBack(entry.step(), table(entry.kind()), entry.row());
            if (missing < 0) {
                stayed.add(entry);
            } else {
                lost += missing;
            }
        }
        return new BroughtBack(entries.size() - stayed.size(), stayed, lost);
    }

    private static String table(Kind kind) {
        return switch (kind) {
            case FILM -> "film";
            case VIEWING -> "viewing";
            case WRITING -> "writing";
            case LIST -> "film_list";
            case PICTURE -> "placement";
        };
    }
}
