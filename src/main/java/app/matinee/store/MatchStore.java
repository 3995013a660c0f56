package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.ExternalId;
import app.matinee.model.FilmKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds what an import brings among what the journal has, for very many things at once.
public final class MatchStore {

    private static final int PORTION = 2000;

    private final Handle handle;

    MatchStore(Handle handle) {
        this.handle = handle;
    }

    /// A film under one of its titles.
    ///
    /// @param reference whether it is known through awards only, so that its year is the season's
    public record Titled(long film, @Nullable Integer year, FilmKind kind, boolean reference) {}

    /// Something that the owner kept against a file.
    ///
    /// @param field the word of the field
    public record Kept(long film, String field, String theirs) {}

    /// The films known by identifiers; several of one where the journal holds doubles.
    public Map<ExternalId, List<Long>> filmsBy(Collection<ExternalId> ids) {
        return owners("film_identifier", "film", ids);
    }

    /// The people known by identifiers.
    public Map<ExternalId, List<Long>> peopleBy(Collection<ExternalId> ids) {
        return owners("person_identifier", "person", ids);
    }

    /// The films that go by any of these folded titles, by the title.
    public Map<String, List<Titled>> filmsTitled(Set<String> folded) {
        Map<String, List<Titled>> found = new HashMap<>();
        if (folded.isEmpty()) {
            return found;
        }
        handle.select("SELECT id, year, kind, title, folded, catalogued FROM film")
                .map((row, _) -> {
                    String lines = row.getString(5);
                    // Titles of signs alone fold to nothing and go by themselves.
                    String text = lines.isEmpty() ? row.getString(4) : lines;
                    Titled titled = null;
                    for (String line : text.split("\n")) {
                        if (folded.contains(line)) {
                            if (titled == null) {
                                titled =
                                        new Titled(
                                                row.getLong(1),
                                                Columns.integer(row, "year"),
                                                Coded.of(FilmKind.class, row.getString(3)),
                                                !row.getBoolean(6));
                            }
                            found.computeIfAbsent(line, _ -> new ArrayList<>(1)).add(titled);
                        }
                    }
                    return true;
                })
                .forEach(_ -> {});
        return found;
    }

    /// The films that the owner said clues mean.
    public Map<String, Long> settled() {
        Map<String, Long> all = new HashMap<>();
        handle.select("SELECT clue, film FROM settled_match")
                .map((row, _) -> all.put(row.getString(1), row.getLong(2)) == null)
                .forEach(_ -> {});
        return all;
    }

    public void settle(String clue, long film) {
        handle.execute(
                """
                INSERT INTO settled_match (clue, film) VALUES (?, ?)
                ON CONFLICT (clue) DO UPDATE SET film = excluded.film\
                """,
                clue,
                film);
    }

    /// Everything that was kept against a file so far.
    public Set<Kept> kept() {
        return new HashSet<>(
                handle.select("SELECT film, field, theirs FROM kept_mine")
                        .map((row, _) ->
                                new Kept(row.getLong(1), row.getString(2), row.getString(3)))
                        .list());
    }

    public void keep(Kept kept) {
        handle.execute(
                "INSERT INTO kept_mine (film, field, theirs) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                kept.film(),
                kept.field(),
                kept.theirs());
    }

    private Map<ExternalId, List<Long>> owners(
            String table, String owner, Collection<ExternalId> ids) {
        Map<String, List<String>> byScheme = new HashMap<>();
        for (ExternalId id : ids) {
            byScheme.computeIfAbsent(id.scheme(), _ -> new ArrayList<>()).add(id.value());
        }
        String sql =
                "SELECT value, %s FROM %s WHERE scheme = ? AND value IN (SELECT value FROM json_each(?))"
                        .formatted(owner, table);
        Map<ExternalId, List<Long>> found = new HashMap<>();
        byScheme.forEach((scheme, values) -> {
            for (int from = 0; from < values.size(); from += PORTION) {
                List<String> portion =
                        values.subList(from, Math.min(values.size(), from + PORTION));
                handle.select(sql, scheme, Words.write(portion))
                        .map((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                        .forEach(hit -> {
                            List<Long> owners =
                                    found.computeIfAbsent(
                                            new ExternalId(scheme, hit.getKey()),
                                            _ -> new ArrayList<>(1));
                            if (!owners.contains(hit.getValue())) {
                                owners.add(hit.getValue());
                            }
                        });
            }
        });
        return found;
    }
}
