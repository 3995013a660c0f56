package app.matinee.ui.library.choice;

import app.matinee.model.CeremonyRef;
import app.matinee.model.PersonRef;
import app.matinee.query.Key;
import app.matinee.query.Query;
import app.matinee.query.Query.Between;
import app.matinee.query.Query.Has;
import app.matinee.query.Query.Named;
import app.matinee.query.Query.Not;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Says a chosen condition as one would type it.
final class ConditionQuery {

    private ConditionQuery() {}

    /// The query that asks the same; empty for films named one by one.
    static Optional<Query> of(Condition condition) {
        return switch (condition) {
            case Condition.OnShelf(Shelf shelf) ->
                    Optional.of(new Named(Key.SHELF, shelf.code(), false));
            case Condition.AnyOf(Facet facet, Set<String> words) ->
                    any(
                            words.stream().sorted().toList(),
                            word -> new Named(key(facet), word, true));
            case Condition.Decades(Set<Integer> starts) ->
                    any(
                            starts.stream().sorted().toList(),
                            start -> new Between(Key.YEAR, start, start + 9));
            case Condition.Years(Integer from, Integer to) ->
                    Optional.of(new Between(Key.YEAR, from, to));
            case Condition.Ratings(Set<Integer> halves) ->
                    any(halves.stream().sorted().toList(), ConditionQuery::rating);
            case Condition.Seen(boolean wanted) -> fact(Key.SEEN, wanted);
            case Condition.Reviewed(boolean wanted) -> fact(Key.REVIEWED, wanted);
            case Condition.Liked() -> fact(Key.LIKED, true);
            case Condition.Prized(Condition.Honours honours) ->
                    switch (honours) {
                        case WON -> fact(Key.WON, true);
                        case NOMINATED -> fact(Key.NOMINATED, true);
                        case NONE -> fact(Key.AWARD, false);
                    };
            case Condition.With(PersonRef person) ->
                    Optional.of(new Named(Key.PERSON, person.name(), true));
            case Condition.At(CeremonyRef ceremony) ->
                    Optional.of(new Named(Key.CEREMONY, ceremony.name(), true));
            case Condition.Among _ -> Optional.empty();
        };
    }

    private static <T> Optional<Query> any(Collection<T> values, Function<T, Query> asked) {
        return Optional.of(Query.any(values.stream().map(asked).toList()));
    }

    private static Optional<Query> fact(Key key, boolean wanted) {
        return Optional.of(wanted ? new Has(key) : new Not(new Has(key)));
    }

    private static Query rating(int halves) {
        return halves == 0
                ? new Not(new Has(Key.RATING))
                : new Between(
                        Key.RATING, Math.max(1, 10 * halves - 5), Math.min(100, 10 * halves + 4));
    }

    private static Key key(Facet facet) {
        return switch (facet) {
            case GENRE -> Key.GENRE;
            case TAG -> Key.TAG;
            case COUNTRY -> Key.COUNTRY;
            default -> Key.TEXT;
        };
    }
}
