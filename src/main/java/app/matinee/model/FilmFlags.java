package app.matinee.model;

/// The yes-or-no facts of a film that lists filter by, packed into one number.
public record FilmFlags(int bits) {

    public static final int CATALOGUED = 1;
    public static final int WATCHLIST = 2;
    public static final int OWNED = 4;
    public static final int SEEN = 8;
    public static final int LIKED = 16;
    public static final int REVIEWED = 32;

    public boolean catalogued() {
        return has(CATALOGUED);
    }

    public boolean onWatchlist() {
        return has(WATCHLIST);
    }

    public boolean owned() {
        return has(OWNED);
    }

    /// Seen in a viewing, or marked as seen without a date.
    public boolean seen() {
        return has(SEEN);
    }

    public boolean liked() {
        return has(LIKED);
    }

    /// Whether there is any writing about it but notes.
    public boolean reviewed() {
        return has(REVIEWED);
    }

    /// Known only through awards: on no shelf at all.
    public boolean reference() {
        return !catalogued() && !onWatchlist() && !owned();
    }

    private boolean has(int flag) {
        return (bits & flag) != 0;
    }
}
