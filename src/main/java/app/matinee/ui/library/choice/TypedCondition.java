package app.matinee.ui.library.choice;

import app.matinee.model.Coded;
import app.matinee.query.Key;
import app.matinee.query.Query;
import app.matinee.query.Query.All;
import app.matinee.query.Query.Any;
import app.matinee.query.Query.Between;
import app.matinee.query.Query.During;
import app.matinee.query.Query.Has;
import app.matinee.query.Query.Named;
import app.matinee.query.Query.Not;
import app.matinee.query.Query.Words;
import app.matinee.ui.library.choice.Condition.Honours;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sees the parts of a typed query as the conditions one can choose.
public final class TypedCondition {

    private TypedCondition() {}

    /// The facet a part asks about; empty where it asks about several or about none of them.
    static Optional<Facet> facet(Query query) {
        Set<Optional<Facet>> facets = new HashSet<>();
        query.terms().forEach(term -> facets.add(facet(key(term))));
        return facets.size() == 1 ? facets.iterator().next() : Optional.empty();
    }

    /// The condition that would say the same, if there is one.
    public static Optional<Condition> of(Query query) {
        return switch (query) {
            case Any(List<Query> parts) -> several(parts);
            case Named named -> several(List.of(named));
            case Between(Key key, Integer from, Integer to) when key == Key.YEAR ->
                    Optional.of(new Condition.Years(from, to));
            case Between between -> several(List.of(between));
            case Has(Key key) -> has(key);
            case Not(Has(Key key)) -> hasNot(key);
            case Not _, All _, Words _, During _ -> Optional.empty();
        };
    }

    private static Optional<Condition> several(List<Query> parts) {
        Facet facet = facet(new Any(parts)).orElse(null);
        if (facet == Facet.GENRE || facet == Facet.TAG || facet == Facet.COUNTRY) {
            return names(facet, parts);
        }
        if (facet == Facet.RATING) {
            return ratings(parts);
        }
        return facet == Facet.SHELF
                        && parts.size() == 1
                        && parts.getFirst() instanceof Named(_, String shelf, _)
                ? Coded.find(Shelf.class, shelf).map(Condition.OnShelf::new)
                : Optional.empty();
    }

    private static Optional<Condition> names(Facet facet, List<Query> parts) {
        Set<String> names = new LinkedHashSet<>();
        for (Query part : parts) {
            if (!(part instanceof Named(_, String name, _))) {
                return Optional.empty();
            }
            names.add(name);
        }
        return Optional.of(new Condition.AnyOf(facet, names));
    }

    /// Half stars, each by itself.
    private static Optional<Condition> ratings(List<Query> parts) {
        Set<Integer> halves = new HashSet<>();
        for (Query part : parts) {
            if (!(part instanceof Between(_, Integer from, Integer to))
                    || from == null
                    || to == null
                    || to - from > 9) {
                return Optional.empty();
            }
            halves.add((to + 5) / 10);
        }
        return Optional.of(new Condition.Ratings(halves));
    }

    private static Optional<Condition> has(Key key) {
        return Optional.ofNullable(
                switch (key) {
                    case SEEN -> new Condition.Seen(true);
                    case REVIEWED -> new Condition.Reviewed(true);
                    case LIKED -> new Condition.Liked();
                    case WON -> new Condition.Prized(Honours.WON);
                    case NOMINATED -> new Condition.Prized(Honours.NOMINATED);
                    default -> null;
                });
    }

    private static Optional<Condition> hasNot(Key key) {
        return Optional.ofNullable(
                switch (key) {
                    case SEEN -> new Condition.Seen(false);
                    case REVIEWED -> new Condition.Reviewed(false);
                    case AWARD -> new Condition.Prized(Honours.NONE);
                    case RATING -> new Condition.Ratings(Set.of(0));
                    default -> null;
                });
    }

    private static Key key(Query.Term term) {
        return switch (term) {
            case Words _ -> Key.TEXT;
            case Named(Key key, _, _) -> key;
            case Between(Key key, _, _) -> key;
            case During(Key key, _, _) -> key;
            case Has(Key key) -> key;
        };
    }

    private static Optional<Facet> facet(Key key) {
        return Optional.ofNullable(
                switch (key) {
                    case GENRE -> Facet.GENRE;
                    case COUNTRY -> Facet.COUNTRY;
                    case TAG -> Facet.TAG;
                    case YEAR -> Facet.YEAR;
                    case RATING -> Facet.RATING;
                    case SEEN -> Facet.SEEN;
                    case AWARD, WON, NOMINATED -> Facet.PRIZES;
                    case DIRECTOR, WRITER, CAST, PERSON -> Facet.PERSON;
                    case CEREMONY -> Facet.CEREMONY;
                    case SHELF -> Facet.SHELF;
                    case LIKED -> Facet.LIKED;
                    case REVIEWED -> Facet.REVIEWED;
                    case TITLE, LANGUAGE, RUNTIME, VIEWINGS, ADDED, OWNED, LIST, KIND, IS, TEXT ->
                            null;
                });
    }
}
