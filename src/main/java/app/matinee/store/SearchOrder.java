package app.matinee.store;

import app.matinee.model.SearchKind;
import app.matinee.model.TextFold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// The rows of the full-text index that match words, in the order in which they were probably
/// meant: titles and names that begin with the words (the exact ones first, since they are the
/// shortest), then titles and names that hold them, then everything else.
///
/// Ranking by bm25 reads every match: with 100,000 films that takes a third of a second for a
/// common word. So it ranks a few matches only; where there are many, they come in the order in
/// which they were added, and so does the answer while someone types the first letters.
final class SearchOrder {

    /// So many matches are ranked at the most.
    private static final int RANKED = 400;

    /// Sorts after every letter and digit that folding leaves.
    private static final String END = "\uFFFF";

    private final Handle handle;
    private final Set<SearchKind> kinds;
    private final int limit;
    private final String ofKinds;

    SearchOrder(Handle handle, Set<SearchKind> kinds, int limit) {
        this.handle = handle;
        this.kinds = kinds;
        this.limit = limit;
        this.ofKinds = SearchRow.isOneOf(kinds);
    }

    /// @param folded folded words, at least one
    List<SearchRow> rows(String folded) {
        Set<Long> rows = new LinkedHashSet<>();
        if (kinds.contains(SearchKind.FILM)) {
            rows.addAll(beginning(SearchKind.FILM, "film", "sort_key", TextFold.sortKey(folded)));
        }
        if (kinds.contains(SearchKind.PERSON)) {
            rows.addAll(beginning(SearchKind.PERSON, "person", "folded", folded));
        }
        if (rows.size() < limit) {
            rows.addAll(matching(FtsQuery.inColumn("title", folded)));
        }
        if (rows.size() < limit) {
            rows.addAll(matching(FtsQuery.of(folded)));
        }
        return rows.stream().limit(limit).map(SearchRow::of).toList();
    }

    private List<Long> beginning(SearchKind kind, String table, String key, String folded) {
        return handle.select(
                        """
                        SELECT id * 8 + %1$d FROM %2$s WHERE %3$s >= ? AND %3$s < ? ORDER BY %3$s LIMIT ?\
                        """
                                .formatted(kind.ordinal(), table, key),
                        folded,
                        folded + END,
                        limit)
                .map((row, _) -> row.getLong(1))
                .list();
    }

    private List<Long> matching(String query) {
        List<Long> found = select(query, "rowid", RANKED);
        return found.size() < RANKED ? select(query, "bm25(search, 10.0, 4.0, 1.0)", limit) : found;
    }

    private List<Long> select(String query, String order, int most) {
        return handle.select(
                        "SELECT rowid FROM search WHERE search MATCH ? AND %s ORDER BY %s LIMIT ?"
                                .formatted(ofKinds, order),
                        query,
                        most)
                .map((row, _) -> row.getLong(1))
                .list();
    }
}
