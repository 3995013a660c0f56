package app.matinee.ui.library.list;

import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.Copy;
import app.matinee.model.Film;
import app.matinee.model.PlacedOn;
import app.matinee.model.PlacementKind;
import app.matinee.model.Rating;
import app.matinee.model.Watchlisting;
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Path;
import java.util.ArrayList;
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
        edit(ids, FilmField.RATING, f -> f.withOpinion(f.opinion().withRating(rating)));
    }

    public void like(Set<Long> ids, boolean liked) {
        edit(ids, FilmField.LIKE, f -> f.withOpinion(f.opinion().withLiked(liked)));
    }

    /// Puts films on the watchlist or takes them off; those that are on it stay as they are.
    public void watch(Set<Long> ids, boolean wanted) {
        edit(
                ids,
                FilmField.WATCHLIST,
                f ->
                        wanted == (f.shelves().watchlist() != null)
                                ? f
                                : f.withShelves(
                                        f.shelves()
                                                .withWatchlist(
                                                        wanted
                                                                ? new Watchlisting(null, "", 0)
                                                                : null)));
    }

    /// Takes films into the library, or leaves them known as reference.
    public void catalogue(Set<Long> ids, boolean wanted) {
        edit(ids, FilmField.CATALOGUED, f -> f.withShelves(f.shelves().withCatalogued(wanted)));
    }

    /// Marks films as owned by a copy of which nothing is known, or takes all copies away.
    public void own(Set<Long> ids, boolean wanted) {
        edit(
                ids,
                FilmField.COPIES,
                f ->
                        wanted != f.shelves().copies().isEmpty()
                                ? f
                                : f.withShelves(
                                        f.shelves()
                                                .withCopies(
                                                        wanted
                                                                ? List.of(Copy.of(""))
                                                                : List.of())));
    }

    /// Marks films as seen without a date; their viewings are not touched.
    public void see(Set<Long> ids, boolean seen) {
        edit(ids, FilmField.SEEN, f -> f.withShelves(f.shelves().withSeenUndated(seen)));
    }

    public void tag(Set<Long> ids, List<String> add, List<String> remove) {
        edit(
                ids,
                FilmField.TAGS,
                f -> f.withOpinion(f.opinion().withTags(changed(f.opinion().tags(), add, remove))));
    }

    public void genre(Set<Long> ids, List<String> add, List<String> remove) {
        edit(
                ids,
                FilmField.GENRES,
                f -> f.withFacts(f.facts().withGenres(changed(f.facts().genres(), add, remove))));
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

    private void edit(Set<Long> ids, FilmField field, UnaryOperator<Film> change) {
        Set<Long> wanted = Set.copyOf(ids);
        if (wanted.size() == 1) {
            mirror.write(() -> journal.films().edit(wanted.iterator().next(), field, change));
        } else if (!wanted.isEmpty()) {
            mirror.write(() -> journal.films().editAll(wanted, field, change));
        }
    }

    private static List<String> changed(List<String> had, List<String> add, List<String> remove) {
        List<String> now = new ArrayList<>(had);
        now.removeAll(remove);
        add.stream().filter(word -> !now.contains(word)).forEach(now::add);
        return now;
    }
}
