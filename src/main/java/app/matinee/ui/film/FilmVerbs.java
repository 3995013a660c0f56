package app.matinee.ui.film;

import app.matinee.library.FilmField;
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
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the heading does to its film, each one step that undo takes back.
final class FilmVerbs {

    private final Mirror mirror;

    FilmVerbs(Mirror mirror) {
        this.mirror = mirror;
    }

    /// @param rating 1 to 100, null for none
    void rate(long film, @Nullable Integer rating) {
        opinion(
                film,
                FilmField.RATING,
                o -> o.withRating(rating == null ? null : new Rating(rating)));
    }

    void like(long film, boolean liked) {
        opinion(film, FilmField.LIKE, o -> o.withLiked(liked));
    }

    void rename(long film, String title) {
        edit(film, FilmField.TITLE, f -> f.withTitles(f.titles().withTitle(title)));
    }

    void watchlist(long film, boolean listed) {
        PartialDate today = PartialDate.of(LocalDate.now(ZoneId.systemDefault()));
        shelves(
                film,
                FilmField.WATCHLIST,
                s -> s.withWatchlist(listed ? new Watchlisting(today, "", 0) : null));
    }

    /// Marks a film as owned by a copy of which nothing is known yet, or takes its copies away.
    void own(long film, boolean owned) {
        shelves(
                film,
                FilmField.COPIES,
                s -> s.withCopies(owned ? List.of(Copy.of("")) : List.of()));
    }

    void seen(long film, boolean seen) {
        shelves(film, FilmField.SEEN, s -> s.withSeenUndated(seen));
    }

    void catalogue(long film) {
        shelves(film, FilmField.CATALOGUED, s -> s.withCatalogued(true));
    }

    void anotherDesign(long film) {
        edit(film, FilmField.POSTER, f -> f.withPosterSeed(f.posterSeed() + 1));
    }

    /// Makes a picture file the poster.
    void poster(long film, Path file) {
        mirror.write(() ->
                mirror.journal()
                        .pictures()
                        .add(new PlacedOn.OnFilm(film), PlacementKind.POSTER, file));
    }

    /// Takes a poster's picture away, so that the drawn one stands there again.
    void drawnPoster(Placement poster) {
        mirror.write(() -> mirror.journal().pictures().remove(poster));
    }

    void delete(long film) {
        mirror.write(() -> mirror.journal().films().delete(List.of(film)));
    }

    private void opinion(long film, FilmField field, UnaryOperator<Opinion> change) {
        edit(film, field, f -> f.withOpinion(change.apply(f.opinion())));
    }

    private void shelves(long film, FilmField field, UnaryOperator<Shelves> change) {
        edit(film, field, f -> f.withShelves(change.apply(f.shelves())));
    }

    private void edit(long film, FilmField field, UnaryOperator<Film> change) {
        mirror.write(() -> mirror.journal().films().edit(film, field, change));
    }
}
