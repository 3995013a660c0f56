package app.matinee.store;

import app.matinee.model.SearchKind;

/// The key of a row in the full-text index: the id of a thing with its kind in the lowest three
/// bits.
record SearchRow(SearchKind kind, long id) {

    private static final int SLOTS = 8;

    static SearchRow of(long rowId) {
        return new SearchRow(SearchKind.values()[(int) (rowId % SLOTS)], rowId / SLOTS);
    }

    long rowId() {
        return id * SLOTS + kind.ordinal();
    }
}
