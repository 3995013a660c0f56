package app.matinee.model;

import java.util.Arrays;
import java.util.List;

/// The words for where a film stands; a film may stand on several shelves at once.
public enum Shelf implements Coded {
    LIBRARY,
    WATCHLIST,
    OWNED,
    SEEN,
    /// Known through awards only; never together with LIBRARY.
    REFERENCE;

    /// The shelves of a film, in the order above.
    public static List<Shelf> of(FilmFlags flags) {
        return Arrays.stream(values()).filter(shelf -> shelf.holds(flags)).toList();
    }

    public boolean holds(FilmFlags flags) {
        return switch (this) {
            case LIBRARY -> flags.catalogued();
            case WATCHLIST -> flags.onWatchlist();
            case OWNED -> flags.owned();
            case SEEN -> flags.seen();
            case REFERENCE -> !flags.catalogued();
        };
    }
}
