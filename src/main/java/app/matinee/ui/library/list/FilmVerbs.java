package app.matinee.ui.library.list;

import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.PlacedOn;
import app.matinee.model.PlacementKind;
import app.matinee.model.Rating;
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes to one or many films, each one step that undo takes back.
public final class FilmVerbs {

    private final Mirror mirror;
    private final Journal journal;

    public FilmVerbs(Mirror mirror) {
        this.mirror = mirror;
        this.journal = mirror.journal();
    }

    /// Rates films; null takes their rating away.
    public void rate(Set<Long> ids, @Nullable Rating rating) {
        change(ids, marks(new BulkEdit.NewRating(rating), null, null, null, null));
    }

    public void like(Set<Long> ids, boolean liked) {
        edit(ids, FilmField.LIKE, f -> f.withOpinion(f.opinion().withLiked(liked)));
    }

    /// Puts films on the watchlist or takes them off.
    public void watch(Set<Long> ids, boolean wanted) {
        change(ids, marks(null, null, wanted, null, null));
    }

    /// Takes films into the library, or leaves them known as reference.
    public void catalogue(Set<Long> ids, boolean wanted) {
        change(ids, marks(null, wanted, null, null, null));
    }

    /// Marks films as owned by a copy of which nothing is known, or takes all copies away.
    public void own(Set<Long> ids, boolean wanted) {
        change(ids, marks(null, null, null, wanted, null));
    }

    /// Marks films as seen without a date; their viewings are not touched.
    public void see(Set<Long> ids, boolean seen) {
        change(ids, marks(null, null, null, null, seen));
    }

    /// Makes several changes to films as one step.
    public void change(Set<Long> ids, BulkEdit edit) {
        if (!edit.isNothing()) {
            edit(ids, edit.field(), edit::apply);
        }
    }

    public void delete(Set<Long> ids) {
        Set<Long> wanted = Set.copyOf(ids);
        if (!wanted.isEmpty()) {
            mirror.write(() -> journal.films().delete(wanted));
        }
    }

    /// Makes a picture file the poster of a film.
    public void poster(long id, Path file) {
        mirror.write(
                () -> journal.pictures().add(new PlacedOn.OnFilm(id), PlacementKind.POSTER, file));
    }

    private static BulkEdit marks(
            BulkEdit.@Nullable NewRating rating,
            @Nullable Boolean catalogued,
            @Nullable Boolean watchlist,
            @Nullable Boolean owned,
            @Nullable Boolean seen) {
        return new BulkEdit(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                rating,
                catalogued,
                watchlist,
                owned,
                seen);
    }

    private void edit(Set<Long> ids, FilmField field, UnaryOperator<Film> change) {
        Set<Long> wanted = Set.copyOf(ids);
        if (wanted.size() == 1) {
            mirror.write(() -> journal.films().edit(wanted.iterator().next(), field, change));
        } else if (!wanted.isEmpty()) {
            mirror.write(() -> journal.films().editAll(wanted, field, change));
        }
    }
}
