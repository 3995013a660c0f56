package app.matinee.store;

import app.matinee.model.Touched;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Finds the films, people, ceremonies, writings and lists that the rows of a step belong to.
final class TouchedBy {

    /// Tables with a column that names the film they hang on.
    private static final Set<String> ON_FILM =
            Set.of(
                    "film_identifier",
                    "credit",
                    "film_company",
                    "release",
                    "copy",
                    "custom_value",
                    "link",
                    "viewing",
                    "list_item",
                    "nominated_film",
                    "featured_film",
                    "writing",
                    "placement");

    /// Tables by which awards are told, beside what a film says of itself.
    private static final Set<String> OF_AWARDS =
            Set.of(
                    "award_body",
                    "ceremony",
                    "category",
                    "nomination",
                    "nominated_film",
                    "nominee",
                    "person",
                    "company",
                    "credit",
                    "release");

    private static final String ROWS = "(SELECT row FROM change WHERE step = ? AND entity = '%s')";

    /// Films reached from a row that stands, over other tables; rows that are gone took their
    /// `nominated_film` or `credit` rows with them, which are in the step themselves.
    private static final Map<String, String> FILMS_OVER =
            Map.of(
                    "person",
                    "SELECT film FROM credit WHERE person IN " + ROWS,
                    "nomination",
                    "SELECT film FROM nominated_film WHERE nomination IN " + ROWS,
                    "nominee",
                    """
                    SELECT f.film FROM nominated_film f JOIN nominee n ON n.nomination = f.nomination
                    WHERE n.id IN
                    """
                            + ROWS,
                    "category",
                    """
                    SELECT f.film FROM nominated_film f JOIN nomination n ON n.id = f.nomination
                    WHERE n.category IN
                    """
                            + ROWS,
                    "ceremony",
                    """
                    SELECT f.film FROM nominated_film f JOIN nomination n ON n.id = f.nomination
                    JOIN category c ON c.id = n.category WHERE c.ceremony IN
                    """
                            + ROWS,
                    "award_body",
                    """
                    SELECT f.film FROM nominated_film f JOIN nomination n ON n.id = f.nomination
                    JOIN category c ON c.id = n.category JOIN ceremony y ON y.id = c.ceremony
                    WHERE y.body IN
                    """
                            + ROWS,
                    "picture",
                    "SELECT film FROM placement WHERE film IS NOT NULL AND picture IN " + ROWS,
                    "custom_field",
                    "SELECT film FROM custom_value WHERE field IN " + ROWS,
                    "revision",
                    """
                    SELECT w.film FROM writing w JOIN revision r ON r.writing = w.id
                    WHERE w.film IS NOT NULL AND r.id IN
                    """
                            + ROWS);

    private final Handle handle;
    private final long step;

    private TouchedBy(Handle handle, long step) {
        this.handle = handle;
        this.step = step;
    }

    static Touched step(Handle handle, long step) {
        return step == 0 ? Touched.NOTHING : new TouchedBy(handle, step).find();
    }

    private Touched find() {
        Set<String> entities =
                Set.copyOf(
                        handle.select("SELECT DISTINCT entity FROM change WHERE step = ?", step)
                                .map((row, _) -> row.getString(1))
                                .list());
        Set<Long> films = new HashSet<>();
        for (String entity : entities) {
            if (ON_FILM.contains(entity)) {
                films.addAll(owners(entity, "film"));
            }
            if (FILMS_OVER.containsKey(entity)) {
                films.addAll(Rows.ids(handle, FILMS_OVER.get(entity).formatted(entity), step));
            }
        }
        films.addAll(rows(entities, "film"));
        Set<Long> people = rows(entities, "person");
        Set<Long> ceremonies = rows(entities, "ceremony");
        if (entities.contains("category")) {
            ceremonies.addAll(owners("category", "ceremony"));
        }
        Set<Long> writings = rows(entities, "writing");
        if (entities.contains("revision")) {
            writings.addAll(owners("revision", "writing"));
        }
        Set<Long> lists = rows(entities, "film_list");
        if (entities.contains("list_item")) {
            lists.addAll(owners("list_item", "list"));
        }
        boolean awards = entities.stream().anyMatch(OF_AWARDS::contains);
        return new Touched(films, people, ceremonies, writings, lists, awards, step);
    }

    private Set<Long> rows(Set<String> entities, String entity) {
        return entities.contains(entity)
                ? Rows.ids(
                        handle,
                        "SELECT row FROM change WHERE step = ? AND entity = ?",
                        step,
                        entity)
                : new HashSet<>();
    }

    /// The owners that rows have now, had before they were deleted, or had before they moved.
    private Set<Long> owners(String entity, String column) {
        return Rows.ids(
                handle,
                """
                SELECT %1$s FROM %2$s WHERE %1$s IS NOT NULL
                    AND id IN (SELECT row FROM change WHERE step = ? AND entity = '%2$s')
                UNION SELECT json_extract(before, '$.%1$s') FROM change
                    WHERE step = ? AND entity = '%2$s' AND kind = 'delete'
                UNION SELECT before FROM change
                    WHERE step = ? AND entity = '%2$s' AND kind = 'update' AND field = '%1$s'\
                """
                        .formatted(column, entity),
                step,
                step,
                step);
    }
}
