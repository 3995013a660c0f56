package app.matinee.store;

import app.matinee.model.SearchKind;
import java.util.Set;
import java.util.stream.Collectors;

/// The key of a row in the full-text index: the id of a thing with its kind in the lowest three
/// bits.
record SearchRow(SearchKind kind, long id) {

    private static final int SLOTS = 8;

    static SearchRow of(long rowId) {
        return new SearchRow(SearchKind.values()[(int) (rowId % SLOTS)], rowId / SLOTS);
    }

    /// What SQL must ask of a row id to find some kinds alone.
    static String isOneOf(Set<SearchKind> kinds) {
        return kinds.size() == SearchKind.values().length
                ? "TRUE"
                : kinds.stream()
                        .map(kind -> String.valueOf(kind.ordinal()))
                        .sorted()
                        .collect(Collectors.joining(", ", "rowid % 8 IN (", ")"));
    }

    long rowId() {
        return id * SLOTS + kind.ordinal();
    }
}
