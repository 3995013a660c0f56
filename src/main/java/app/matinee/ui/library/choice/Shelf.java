package app.matinee.ui.library.choice;

import app.matinee.model.Coded;
import app.matinee.model.FilmFlags;

/// Where films stand. A film can stand on several but for reference, which means on none.
public enum Shelf implements Coded {
    CATALOGUED,
    WATCHLIST,
    OWNED,
    /// Known only through awards.
    REFERENCE;

    boolean holds(FilmFlags flags) {
        return switch (this) {
            case CATALOGUED -> flags.catalogued();
            case WATCHLIST -> flags.onWatchlist();
            case OWNED -> flags.owned();
            case REFERENCE -> flags.reference();
        };
    }
}
