package app.matinee.ui.library.watch;

import app.matinee.model.Coded;
import app.matinee.model.FilmSummary;
import app.matinee.model.Watchlisting;

/// How soon one means to watch a film; its place is the priority kept in the journal.
enum Urgency implements Coded {
    SOMETIME,
    SOON,
    NEXT;

    static Urgency of(FilmSummary film) {
        Watchlisting listed = film.watchlist();
        return listed == null ? SOMETIME : values()[Math.clamp(listed.priority(), 0, 2)];
    }

    int priority() {
        return ordinal();
    }
}
