package app.matinee.store;

import app.matinee.query.Key;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The names the journal knows as values of a key, for completion.
public final class KnownNamesStore {

    private final Handle handle;

    KnownNamesStore(Handle handle) {
        this.handle = handle;
    }

    /// Every name of a key, the most frequent first; none for keys of people, of whom there are too
    /// many, and of numbers and dates.
    public List<String> of(Key key) {
        return switch (key) {
            case GENRE -> words("genres");
            case COUNTRY -> words("countries");
            case LANGUAGE -> words("languages");
            case TAG -> words("tags");
            case OWNED -> names("SELECT medium FROM copy GROUP BY medium ORDER BY count(*) DESC");
            case LIST -> names("SELECT name FROM film_list ORDER BY name");
            case CEREMONY -> names("SELECT name FROM ceremony ORDER BY date DESC");
            case AWARD, WON, NOMINATED -> prizes();
            default -> List.of();
        };
    }

    /// Bodies and their awards before the categories.
    private List<String> prizes() {
        return names(
                """
                SELECT name FROM (
                    SELECT short_name AS name, 0 AS rank, 0 AS times FROM award_body
                    UNION SELECT name, 0, 0 FROM award_body
                    UNION SELECT award_name, 0, 0 FROM award_body
                    UNION SELECT canonical, 1, count(*) FROM category GROUP BY canonical)
                WHERE name <> '' GROUP BY name ORDER BY min(rank), max(times) DESC, name\
                """);
    }

    private List<String> names(String sql) {
        return handle.select(sql).mapTo(String.class).filter(name -> !name.isBlank()).list();
    }

    /// The words of a column that holds lists of them.
    private List<String> words(String column) {
        Map<String, Integer> counts = new HashMap<>();
        handle.select("SELECT %1$s, count(*) FROM film GROUP BY %1$s".formatted(column))
                .map((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(list ->
                        Words.read(list.getKey())
                                .forEach(
                                        word -> counts.merge(word, list.getValue(), Integer::sum)));
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
