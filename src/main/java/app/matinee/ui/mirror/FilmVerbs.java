package app.matinee.ui.mirror;

import app.matinee.library.FilmField;
import app.matinee.library.FilmsTogether;
import app.matinee.library.Journal;
import app.matinee.model.Copy;
import app.matinee.model.Film;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import app.matinee.model.Watchlisting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is done to films wherever they stand, on the wall, in the table or open as a page: each one
/// step that undo takes back, however many films it changes.
public final class FilmVerbs {

    private final Mirror mirror;
    private final Journal journal;

    public FilmVerbs(Mirror mirror) {
        this.mirror = mirror;
        this.journal = mirror.journal();
    }

    /// Rates films; null takes their rating away.
    public void rate(Set<Long> ids, @Nullable Rating rating) {
        opinion(ids, FilmField.RATING, o -> o.withRating(rating));
    }

    public void like(Set<Long> ids, boolean liked) {
        opinion(ids, FilmField.LIKE, o -> o.withLiked(liked));
    }

    /// Puts films on the watchlist as of today, or takes them off.
    public void watch(Set<Long> ids, boolean wanted) {
        PartialDate today = PartialDate.of(LocalDate.now(ZoneId.systemDefault()));
        shelves(
                ids,
                FilmField.WATCHLIST,
                s ->
                        wanted == (s.watchlist() != null)
                                ? s
                                : s.withWatchlist(wanted ? new Watchlisting(today, "", 0) : null));
    }

    /// Says how soon films of the watchlist are meant; others stay as they are.
    ///
    /// @param priority 0 is ordinary, higher comes first
    public void prioritise(Set<Long> ids, int priority) {
        listing(ids, w -> new Watchlisting(w.since(), w.why(), priority));
    }

    /// Says why a film is on the watchlist; nothing happens where it is not.
    public void watchWhy(long id, String why) {
        listing(Set.of(id), w -> new Watchlisting(w.since(), why, w.priority()));
    }

    /// Says since when a film is on the watchlist; null where that is not known.
    public void watchSince(long id, @Nullable PartialDate since) {
        listing(Set.of(id), w -> new Watchlisting(since, w.why(), w.priority()));
    }

    private void listing(Set<Long> ids, UnaryOperator<Watchlisting> change) {
        shelves(
                ids,
                FilmField.WATCHLIST,
                s -> s.watchlist() == null ? s : s.withWatchlist(change.apply(s.watchlist())));
    }

    /// Takes films into the library, or leaves them known as reference.
    public void catalogue(Set<Long> ids, boolean wanted) {
        shelves(ids, FilmField.CATALOGUED, s -> s.withCatalogued(wanted));
    }

    /// Marks films as owned by a copy of which nothing is known yet, or takes all copies away;
    /// copies that are known stay.
    public void own(Set<Long> ids, boolean wanted) {
        shelves(
                ids,
                FilmField.COPIES,
                s ->
                        wanted == !s.copies().isEmpty()
                                ? s
                                : s.withCopies(wanted ? List.of(Copy.of("")) : List.of()));
    }

    /// Marks films as seen without a date; their viewings are not touched.
    public void see(Set<Long> ids, boolean seen) {
        shelves(ids, FilmField.SEEN, s -> s.withSeenUndated(seen));
    }

    public void rename(long id, String title) {
        edit(Set.of(id), FilmField.TITLE, f -> f.withTitles(f.titles().withTitle(title)));
    }

    public void anotherDesign(long id) {
        edit(Set.of(id), FilmField.POSTER, f -> f.withPosterSeed(f.posterSeed() + 1));
    }

    /// Makes a picture file the poster of a film.
    public void poster(long id, Path file) {
        mirror.write(
                () -> journal.pictures().add(new PlacedOn.OnFilm(id), PlacementKind.POSTER, file));
    }

    /// Takes a poster's picture away, so that the drawn one stands there again.
    public void drawnPoster(Placement poster) {
        mirror.write(() -> journal.pictures().remove(poster));
    }

    public void delete(Set<Long> ids) {
        Set<Long> wanted = Set.copyOf(ids);
        if (!wanted.isEmpty()) {
            mirror.write(() -> journal.films().delete(wanted));
        }
    }

    /// Makes one change to films as a step named after the field.
    public void edit(Set<Long> ids, FilmField field, UnaryOperator<Film> change) {
        Set<Long> wanted = Set.copyOf(ids);
        if (wanted.size() == 1) {
            mirror.write(() -> journal.films().edit(wanted.iterator().next(), field, change));
        } else if (!wanted.isEmpty()) {
            together(
                    wanted, new FilmsTogether.Changes(field, change, Set.of(), Set.of(), null, ""));
        }
    }

    /// Changes films, the lists they stand on and where they can be watched as one step.
    public void together(Set<Long> ids, FilmsTogether.Changes changes) {
        Set<Long> wanted = Set.copyOf(ids);
        if (!wanted.isEmpty()) {
            mirror.writeAtLength(
                    "job.films",
                    progress -> journal.filmsTogether().change(wanted, changes, progress));
        }
    }

    private void opinion(Set<Long> ids, FilmField field, UnaryOperator<Opinion> change) {
        edit(ids, field, f -> f.withOpinion(change.apply(f.opinion())));
    }

    private void shelves(Set<Long> ids, FilmField field, UnaryOperator<Shelves> change) {
        edit(ids, field, f -> f.withShelves(change.apply(f.shelves())));
    }
}
