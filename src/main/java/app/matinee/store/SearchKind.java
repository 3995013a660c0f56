package app.matinee.store;

import app.matinee.model.Coded;

/// What a search can find; its order is the tail of a row's key in the full-text index.
public enum SearchKind implements Coded {
    FILM,
    PERSON,
    WRITING,
    LIST,
    CEREMONY;

    /// Ids are kept above these many kinds.
    static final int SLOTS = 8;

    long rowId(long id) {
        return id * SLOTS + ordinal();
    }

    static SearchKind ofRow(long rowId) {
        return values()[(int) (rowId % SLOTS)];
    }

    static long idOfRow(long rowId) {
        return rowId / SLOTS;
    }
}
