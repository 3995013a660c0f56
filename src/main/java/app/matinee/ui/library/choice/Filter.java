package app.matinee.ui.library.choice;

import app.matinee.model.FilmSummary;
import app.matinee.query.Query;
import app.matinee.query.QueryMatch;
import app.matinee.query.QueryReader;
import app.matinee.query.Reading;
import app.matinee.query.Reading.Piece;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is asked of films: a query as typed and, for each facet, at most one condition chosen.
/// Reference films are left out unless one asks for a shelf or a ceremony.
///
/// Typed and chosen are two faces of one filter: a part of the query that asks about a facet counts
/// as its condition, and another condition takes its place.
///
/// @param words the query as typed
public record Filter(String words, List<Condition> conditions) {

    public static final Filter NONE = new Filter("", List.of());

    public Filter {
        conditions = List.copyOf(conditions);
    }

    public Filter withWords(String newWords) {
        return new Filter(newWords, conditions);
    }

    /// The filter with a condition in the place of the one its facet had.
    public Filter with(Condition condition) {
        String rest = wordsWithout(condition.facet());
        List<Condition> changed = new ArrayList<>(conditions);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).facet() == condition.facet()) {
                changed.set(i, condition);
                return new Filter(rest, changed);
            }
        }
        changed.add(condition);
        return new Filter(rest, changed);
    }

    public Filter without(Facet facet) {
        return new Filter(
                wordsWithout(facet), conditions.stream().filter(c -> c.facet() != facet).toList());
    }

    private String wordsWithout(Facet facet) {
        String rest = words;
        for (Piece piece : reading().pieces().reversed()) {
            if (TypedCondition.facet(piece.query()).filter(facet::equals).isPresent()) {
                rest = Reading.without(rest, piece);
            }
        }
        return rest;
    }

    /// What became of the words typed.
    public Reading reading() {
        return QueryReader.read(words);
    }

    /// The part of the query that asks about a facet, if there is one.
    public Optional<Piece> typed(Facet facet) {
        return reading().pieces().stream()
                .filter(piece ->
                        TypedCondition.facet(piece.query()).filter(facet::equals).isPresent())
                .findFirst();
    }

    /// All that is asked as one query; empty where a condition holds films named one by one.
    public Optional<Query> query() {
        List<Query> all = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<Query> said = ConditionQuery.of(condition);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            all.add(said.get());
        }
        all.add(reading().query());
        return Optional.of(Query.all(all));
    }

    public Optional<Condition> condition(Facet facet) {
        return conditions.stream().filter(c -> c.facet() == facet).findFirst();
    }

    /// Whether nothing is asked beyond the shelf, which is where one stands and not what one seeks.
    public boolean isOpen() {
        return words.isBlank() && conditions.stream().allMatch(c -> c.facet() == Facet.SHELF);
    }

    /// The same shelf with nothing else asked.
    public Filter opened() {
        return new Filter("", conditions.stream().filter(c -> c.facet() == Facet.SHELF).toList());
    }

    /// Whether films known only through awards are looked at too: on a shelf of their own, or where
    /// one asks for a ceremony or for films by name.
    boolean reachesReference() {
        return condition(Facet.SHELF).isPresent()
                || condition(Facet.CEREMONY).isPresent()
                || condition(Facet.AMONG).isPresent()
                || reading().query().reachesReference();
    }

    /// What a film must meet.
    public Predicate<FilmSummary> matcher(Found found) {
        Condition[] asked = conditions.toArray(Condition[]::new);
        boolean all = reachesReference();
        Predicate<FilmSummary> typed =
                new QueryMatch(found.typed(), ZoneId.systemDefault()).of(reading().query());
        return film -> {
            if (!all && film.flags().reference()) {
                return false;
            }
            for (Condition condition : asked) {
                if (!condition.holds(film, found)) {
                    return false;
                }
            }
            return typed.test(film);
        };
    }
}
