package app.matinee.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a film stands: independent facts, never one exclusive shelf.
///
/// @param catalogued in the library; without it the film is *reference*, known only through awards
/// @param watchlist null when it is not on the watchlist
/// @param copies owned while there is at least one
/// @param seenUndated marked as seen without a viewing of its own
public record Shelves(
        boolean catalogued,
        @Nullable Watchlisting watchlist,
        List<Copy> copies,
        boolean seenUndated) {

    public static final Shelves LIBRARY = new Shelves(true, null, List.of(), false);
    public static final Shelves REFERENCE = new Shelves(false, null, List.of(), false);

    public Shelves {
        copies = List.copyOf(copies);
    }

    public Shelves withCatalogued(boolean value) {
        return new Shelves(value, watchlist, copies, seenUndated);
    }

    public Shelves withWatchlist(@Nullable Watchlisting value) {
        return new Shelves(catalogued, value, copies, seenUndated);
    }

    public Shelves withCopies(List<Copy> value) {
        return new Shelves(catalogued, watchlist, value, seenUndated);
    }

    public Shelves withSeenUndated(boolean value) {
        return new Shelves(catalogued, watchlist, copies, value);
    }
}
