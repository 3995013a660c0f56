package app.matinee.store;

import app.matinee.model.Difference;
import app.matinee.model.Difference.Effect;
import app.matinee.model.Difference.Kind;
import app.matinee.model.JournalFolder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Holds a snapshot against the journal as it is now: `main` is the snapshot, `now` the journal.
public final class SnapshotComparison {

    private static final int TITLES = 12;

    private final Handle handle;

    private SnapshotComparison(Handle handle) {
        this.handle = handle;
    }

    /// What would be different after a restore; empty where nothing would.
    ///
    /// @throws StoreException if either cannot be read
    public static List<Difference> of(Path snapshot, JournalFolder journal) {
        try (Handle handle = Connections.openFile(snapshot, true)) {
            handle.execute("ATTACH ? AS now", journal.database().toAbsolutePath().toString());
            return new SnapshotComparison(handle).compare();
        } catch (SQLException | JdbiException e) {
            throw new StoreException(StoreException.kindOf(e), "could not compare " + snapshot, e);
        }
    }

    private List<Difference> compare() {
        List<Difference> differences = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            missing(differences, kind, Effect.COMES_BACK, "main", "now");
            missing(differences, kind, Effect.GOES, "now", "main");
            changed(differences, kind);
        }
        return differences;
    }

    private void missing(
            List<Difference> differences, Kind kind, Effect effect, String here, String there) {
        String from =
                """
                FROM %1$s.%2$s t
                WHERE NOT EXISTS (SELECT 1 FROM %3$s.%2$s o WHERE o.uuid = t.uuid)\
                """
                        .formatted(here, table(kind), there);
        add(differences, kind, effect, title(kind, here), from, "t.id");
    }

    private void changed(List<Difference> differences, Kind kind) {
        String from =
                "FROM main.%1$s t JOIN now.%1$s o ON o.uuid = t.uuid AND o.changed <> t.changed"
                        .formatted(table(kind));
        add(differences, kind, Effect.TURNS_BACK, title(kind, "main"), from, "o.changed");
    }

    private void add(
            List<Difference> differences,
            Kind kind,
            Effect effect,
            String title,
            String from,
            String newest) {
        long count = handle.select("SELECT count(*) " + from).mapTo(Long.class).one();
        if (count > 0) {
            List<String> titles =
                    handle.select(
                                    "SELECT %s %s ORDER BY %s DESC LIMIT %d"
                                            .formatted(title, from, newest, TITLES))
                            .mapTo(String.class)
                            .list();
            differences.add(new Difference(kind, effect, count, titles));
        }
    }

    private static String table(Kind kind) {
        return switch (kind) {
            case FILM -> "film";
            case VIEWING -> "viewing";
            case WRITING -> "writing";
            case LIST -> "film_list";
        };
    }

    private static String title(Kind kind, String schema) {
        return switch (kind) {
            case FILM -> "t.title || coalesce(' (' || t.year || ')', '')";
            case VIEWING ->
                    "(SELECT f.title FROM %s.film f WHERE f.id = t.film) || coalesce(', ' || t.date, '')"
                            .formatted(schema);
            case WRITING -> "t.title";
            case LIST -> "t.name";
        };
    }
}
