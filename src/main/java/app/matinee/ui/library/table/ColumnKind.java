package app.matinee.ui.library.table;

import app.matinee.ui.library.choice.SortKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A column the table can have.
enum ColumnKind {
    SEEN(SortKey.SEEN, 2.3, 2.3, 2),
    TITLE(SortKey.TITLE, 10.5, 0, 0),
    YEAR(SortKey.YEAR, 4.3, 4.3, 1),
    DIRECTOR(SortKey.DIRECTOR, 10.4, 18, 5),
    RATING(SortKey.RATING, 6.9, 6.9, 3),
    PRIZES(SortKey.PRIZES, 7, 7, 4),
    LENGTH(SortKey.LENGTH, 5.9, 5.9, 7),
    LAST_SEEN(SortKey.LAST_SEEN, 7.9, 7.9, 6),
    GENRES(SortKey.GENRES, 8, 18, 10),
    COUNTRIES(SortKey.COUNTRIES, 8, 18, 11),
    TAGS(SortKey.TAGS, 7, 18, 12),
    VIEWINGS(SortKey.VIEWINGS, 5.6, 5.6, 9),
    ADDED(SortKey.ADDED, 7.9, 7.9, 8),
    PRIORITY(SortKey.PRIORITY, 7.2, 7.2, 13),
    SINCE(SortKey.SINCE, 7.9, 7.9, 14),
    WHY(SortKey.WHY, 10, 30, 15);

    static final List<ColumnKind> USUAL =
            List.of(SEEN, TITLE, YEAR, DIRECTOR, RATING, PRIZES, LENGTH, LAST_SEEN);

    private final SortKey key;
    private final double least;
    private final double most;
    private final int rank;

    ColumnKind(SortKey key, double least, double most, int rank) {
        this.key = key;
        this.least = least;
        this.most = most;
        this.rank = rank;
    }

    /// The column of a stored name, empty for a name of another version.
    static Optional<ColumnKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.key.code().equals(name)).findFirst();
    }

    /// What it shows and sorts by.
    SortKey key() {
        return key;
    }

    /// The width in ems under which it would cut what it usually holds.
    double least() {
        return least;
    }

    /// The width in ems above which it gains nothing, 0 for none.
    double most() {
        return most;
    }

    /// Which columns go first where the table is narrow: the highest.
    int rank() {
        return rank;
    }
}
