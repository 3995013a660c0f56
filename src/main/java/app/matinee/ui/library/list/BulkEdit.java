package app.matinee.ui.library.list;

import app.matinee.library.FilmField;
import app.matinee.model.Copy;
import app.matinee.model.Film;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import app.matinee.model.Watchlisting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What shall change in many films at once; what is not named stays.
///
/// @param rating null to leave it
/// @param watchlist null to leave it; so with the other marks
public record BulkEdit(
        List<String> addTags,
        List<String> removeTags,
        List<String> addGenres,
        List<String> removeGenres,
        @Nullable NewRating rating,
        @Nullable Boolean catalogued,
        @Nullable Boolean watchlist,
        @Nullable Boolean owned,
        @Nullable Boolean seen) {

    /// What the films shall be rated; null takes the rating away.
    public record NewRating(@Nullable Rating value) {}

    public static final BulkEdit NOTHING =
            new BulkEdit(List.of(), List.of(), List.of(), List.of(), null, null, null, null, null);

    public BulkEdit {
        addTags = List.copyOf(addTags);
        removeTags = List.copyOf(removeTags);
        addGenres = List.copyOf(addGenres);
        removeGenres = List.copyOf(removeGenres);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// A film with the changes.
    public Film apply(Film film) {
        Opinion opinion = film.opinion().withTags(tags(film));
        if (rating != null) {
            opinion = opinion.withRating(rating.value());
        }
        return film.withOpinion(opinion)
                .withFacts(
                        film.facts()
                                .withGenres(
                                        changed(film.facts().genres(), addGenres, removeGenres)))
                .withShelves(shelves(film.shelves()));
    }

    /// The part of the film that names the step: the first one that changes.
    public FilmField field() {
        if (!addTags.isEmpty() || !removeTags.isEmpty()) {
            return FilmField.TAGS;
        }
        if (!addGenres.isEmpty() || !removeGenres.isEmpty()) {
            return FilmField.GENRES;
        }
        if (rating != null) {
            return FilmField.RATING;
        }
        if (catalogued != null) {
            return FilmField.CATALOGUED;
        }
        if (watchlist != null) {
            return FilmField.WATCHLIST;
        }
        return owned != null ? FilmField.COPIES : FilmField.SEEN;
    }

    private List<String> tags(Film film) {
        return changed(film.opinion().tags(), addTags, removeTags);
    }

    private Shelves shelves(Shelves had) {
        Shelves now = had;
        if (catalogued != null) {
            now = now.withCatalogued(catalogued);
        }
        if (watchlist != null && watchlist != (now.watchlist() != null)) {
            now = now.withWatchlist(watchlist ? new Watchlisting(today(), "", 0) : null);
        }
        // Copies that are known are not replaced by one of which nothing is known.
        if (owned != null && owned == now.copies().isEmpty()) {
            now = now.withCopies(owned ? List.of(Copy.of("")) : List.of());
        }
        return seen == null ? now : now.withSeenUndated(seen);
    }

    private static PartialDate today() {
        return PartialDate.of(LocalDate.now(ZoneId.systemDefault()));
    }

    private static List<String> changed(List<String> had, List<String> add, List<String> remove) {
        List<String> now = new ArrayList<>(had);
        now.removeAll(remove);
        add.stream().filter(word -> !now.contains(word)).forEach(now::add);
        return now;
    }
}
