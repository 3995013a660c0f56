package app.matinee.transfer.trakt;

import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.text.Phrase;
import java.util.Optional;

/// A file while it is read: what it is, and how much of it stays out.
final class TraktFile {

    private final String entry;
    private boolean known;
    private int out;

    TraktFile(String entry) {
        this.entry = entry;
    }

    /// Notes that it holds something that is understood.
    void known() {
        known = true;
    }

    /// Notes an entry that is about no film.
    void leaveOut() {
        out++;
    }

    boolean isKnown() {
        return known;
    }

    boolean isWatchlist() {
        return isCalled("watchlist");
    }

    boolean isFavourites() {
        return isCalled("favorites");
    }

    /// "lists/watchlist.json", "lists-watchlist.json", "lists-watchlist-2.json".
    private boolean isCalled(String name) {
        return entry.matches("(?:.*[/-])?" + name + "(?:-\\d+)?\\.json")
                && TraktListHead.key(entry) == 0;
    }

    /// What is said of it: that it says nothing of films, or how much of it does not.
    Optional<Remark> remark() {
        Source whole = Source.of(entry, 0);
        if (!known) {
            return Optional.of(
                    new Remark(whole, "", Outcome.SKIPPED, Phrase.of("import.trakt.leftOut")));
        }
        return out == 0
                ? Optional.empty()
                : Optional.of(
                        new Remark(
                                whole, "", Outcome.SKIPPED, Phrase.of("import.trakt.series", out)));
    }
}
