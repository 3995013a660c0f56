package app.matinee.ui.library.choice;

import app.matinee.model.Coded;

/// What films can be sorted by; also the table's columns.
public enum SortKey implements Coded {
    SEEN(false),
    TITLE(true),
    YEAR(false),
    DIRECTOR(true),
    RATING(false),
    PRIZES(false),
    LENGTH(false),
    LAST_SEEN(false),
    GENRES(true),
    COUNTRIES(true),
    TAGS(true),
    VIEWINGS(false),
    ADDED(false),
    PRIORITY(false),
    SINCE(true),
    WHY(true);

    private final boolean ascendsFirst;

    SortKey(boolean ascendsFirst) {
        this.ascendsFirst = ascendsFirst;
    }

    /// Whether one expects words from A to Z, or figures from the largest down.
    public boolean ascendsFirst() {
        return ascendsFirst;
    }
}
