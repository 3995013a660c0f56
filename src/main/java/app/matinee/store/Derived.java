package app.matinee.store;

import app.matinee.model.Touched;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Keeps what can be computed (the digest of a film, the full-text index) in step with a write.
final class Derived {

    /// From so many films on, the index is written in large portions.
    private static final int MANY = 2_000;

    private static final int PORTION = 5_000;

    /// Digests of films; bound: their keys as a JSON array. A date sorts at the end of its period,
    /// as `PartialDate` does.
    private static final String DIGEST =
            """
            INSERT INTO digest (film, directors, viewings, last_seen, wins, nominations, namings,
                owned, reviewed, poster)
            SELECT f.id,
                coalesce((SELECT group_concat(name, ', ') FROM (
                    SELECT CASE c.name_as WHEN '' THEN p.name ELSE c.name_as END AS name
                    FROM credit c JOIN person p ON p.id = c.person
                    WHERE c.film = f.id AND c.job = 'Director' ORDER BY c.position)), ''),
                (SELECT count(*) FROM viewing v WHERE v.film = f.id),
                (SELECT v.date FROM viewing v WHERE v.film = f.id AND v.date IS NOT NULL
                    ORDER BY v.date || substr('-99-99', length(v.date) - 3) DESC LIMIT 1),
                (SELECT count(*) FROM nominated_film x JOIN nomination n ON n.id = x.nomination
                    WHERE x.film = f.id AND n.result = 'won'),
                (SELECT count(*) FROM nominated_film x JOIN nomination n ON n.id = x.nomination
                    WHERE x.film = f.id AND n.result IN ('won', 'nominated') AND n.standing = 'official'),
                (SELECT count(*) FROM nominated_film x JOIN nomination n ON n.id = x.nomination
                    WHERE x.film = f.id AND n.result = 'named'),
                EXISTS (SELECT 1 FROM copy c WHERE c.film = f.id),
                EXISTS (SELECT 1 FROM writing w WHERE w.film = f.id AND w.kind <> 'note'),
                (SELECT p.hash FROM placement l JOIN picture p ON p.id = l.picture
                    WHERE l.film = f.id AND l.kind = 'poster' ORDER BY l.featured DESC, l.position LIMIT 1)
            FROM film f WHERE f.id IN (SELECT value FROM json_each(?))
            ON CONFLICT (film) DO UPDATE SET directors = excluded.directors,
                viewings = excluded.viewings, last_seen = excluded.last_seen, wins = excluded.wins,
                nominations = excluded.nominations, namings = excluded.namings, owned = excluded.owned,
                reviewed = excluded.reviewed, poster = excluded.poster\
            """;

    private final Handle handle;
    private final SearchIndex search;

    Derived(Handle handle) {
        this.handle = handle;
        this.search = new SearchIndex(handle);
    }

    /// @param check asked again and again; what it throws ends the write
    void refresh(Touched touched, Runnable check) {
        digests(touched.films(), check);
        if (touched.films().size() < MANY) {
            index(touched, check);
        } else {
            search.inLargePortions(() -> index(touched, check));
        }
    }

    private void index(Touched touched, Runnable check) {
        search.films(touched.films(), check);
        search.people(touched.people(), check);
        search.ceremonies(touched.ceremonies(), check);
        search.writings(touched.writings(), check);
        search.lists(touched.lists(), check);
    }

    /// Computes everything anew.
    void rebuild() {
        handle.execute("DELETE FROM digest");
        search.clear();
        refresh(
                new Touched(
                        all("film"),
                        all("person"),
                        all("ceremony"),
                        all("writing"),
                        all("film_list"),
                        true,
                        0),
                () -> {});
    }

    private Set<Long> all(String table) {
        return Rows.ids(handle, "SELECT id FROM " + table);
    }

    private void digests(Collection<Long> films, Runnable check) {
        List<Long> sorted = films.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += PORTION) {
            check.run();
            int to = Math.min(sorted.size(), from + PORTION);
            handle.execute(DIGEST, sorted.subList(from, to).toString());
        }
    }
}
