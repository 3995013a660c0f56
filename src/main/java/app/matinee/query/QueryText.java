package app.matinee.query;

import app.matinee.model.PartialDate;
import app.matinee.query.Query.All;
import app.matinee.query.Query.Any;
import app.matinee.query.Query.Between;
import app.matinee.query.Query.During;
import app.matinee.query.Query.Has;
import app.matinee.query.Query.Named;
import app.matinee.query.Query.Not;
import app.matinee.query.Query.Term;
import app.matinee.query.Query.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a query as one would type it; reading that gives the same query.
public final class QueryText {

    private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.\\-]*";

    /// What a film is or is not, which has words of its own.
    private static final Set<Key> FACTS = Set.of(Key.SEEN, Key.LIKED, Key.REVIEWED, Key.OWNED);

    private QueryText() {}

    public static String of(Query query) {
        return switch (query) {
            case All(List<Query> parts) ->
                    parts.stream().map(QueryText::grouped).collect(Collectors.joining(" "));
            case Any(List<Query> parts) ->
                    parts.stream()
                            .map(part -> part instanceof Any ? '(' + of(part) + ')' : of(part))
                            .collect(Collectors.joining(" OR "));
            case Not(Has(Key key)) -> FACTS.contains(key) ? "-" + key.code() : key.code() + ":none";
            case Not(Query part) -> '-' + (part instanceof Term ? of(part) : '(' + of(part) + ')');
            case Words(String text, boolean whole) -> words(text, whole);
            case Named(Key key, String name, boolean whole) ->
                    key.code() + ':' + value(name, whole);
            case Between(Key key, Integer from, Integer to) ->
                    key.code() + ':' + range(key, from, to);
            case During(Key key, PartialDate from, PartialDate to) ->
                    key.code()
                            + ':'
                            + span(from == null ? "" : from.iso(), to == null ? "" : to.iso());
            case Has(Key key) -> FACTS.contains(key) ? "is:" + key.code() : key.code() + ":any";
        };
    }

    /// A value as it stands behind a colon: in quotes where it needs them.
    public static String value(String name) {
        return value(name, !name.matches(PLAIN));
    }

    private static String value(String name, boolean quoted) {
        return quoted ? '"' + name.replaceAll("[\"“”„«»]", "'") + '"' : name;
    }

    private static String words(String text, boolean whole) {
        return value(text, whole);
    }

    private static String grouped(Query part) {
        return part instanceof Any ? '(' + of(part) + ')' : of(part);
    }

    private static String range(Key key, @Nullable Integer from, @Nullable Integer to) {
        if (key == Key.RATING) {
            return span(
                    from == null ? "" : stars(from, from + 5), to == null ? "" : stars(to, to - 4));
        }
        boolean decade =
                key == Key.YEAR && from != null && to != null && from % 10 == 0 && to == from + 9;
        return decade
                ? from + "s"
                : span(from == null ? "" : from.toString(), to == null ? "" : to.toString());
    }

    /// @param value of 1 to 100
    /// @param middle where it would stand if it is the end of what half stars cover
    private static String stars(int value, int middle) {
        int near = value == 1 ? 10 : value == 100 ? 100 : middle;
        if (near % 10 != 0) {
            return value + "/100";
        }
        int halves = near / 10;
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    private static String span(String from, String to) {
        return from.equals(to) ? from : from + ".." + to;
    }
}
