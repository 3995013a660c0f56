package app.matinee.query;

import app.matinee.model.PartialDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What is asked of films.
public sealed interface Query {

    /// Asks nothing: every film meets it.
    static Query everything() {
        return new All(List.of());
    }

    /// Meets every part; with none, everything.
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// Meets at least one of the parts.
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Does not meet the part.
    record Not(Query part) implements Query {}

    /// One thing asked.
    sealed interface Term extends Query {}

    /// Has words anywhere: in titles, people, synopsis, notes, tags.
    ///
    /// @param text as typed, not blank
    /// @param whole whether they are meant whole and together, and not as beginnings of words
    record Words(String text, boolean whole) implements Term {}

    /// Has a value of this name.
    ///
    /// @param name as typed, not blank
    /// @param whole whether its words are meant whole and together, and not as beginnings
    record Named(Key key, String name, boolean whole) implements Term {}

    /// Has a number in a range, both ends included; null leaves a side open. Ratings are 1 to 100.
    record Between(Key key, @Nullable Integer from, @Nullable Integer to) implements Term {}

    /// Has a date within a span, both ends included; null leaves a side open.
    record During(Key key, @Nullable PartialDate from, @Nullable PartialDate to) implements Term {}

    /// Has any value at all, or is so: `tag:any`, `is:liked`.
    record Has(Key key) implements Term {}

    /// All of several queries, as flat as it can be said.
    static Query all(List<Query> queries) {
        List<Query> asked =
                queries.stream()
                        .flatMap(q ->
                                q instanceof All(var parts) ? parts.stream() : List.of(q).stream())
                        .toList();
        return asked.size() == 1 ? asked.getFirst() : new All(asked);
    }

    /// One of several queries; there is at least one.
    static Query any(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : new Any(queries);
    }

    /// The terms in it, each once, in the order they stand.
    default SequencedSet<Term> terms() {
        SequencedSet<Term> terms = new LinkedHashSet<>();
        gather(terms);
        return terms;
    }

    private void gather(SequencedSet<Term> terms) {
        switch (this) {
            case All(var parts) -> parts.forEach(part -> part.gather(terms));
            case Any(var parts) -> parts.forEach(part -> part.gather(terms));
            case Not(var part) -> part.gather(terms);
            case Term term -> terms.add(term);
        }
    }

    /// Whether films known only through awards are looked at too: where one asks for a shelf, or
    /// for a ceremony, which is what they are known from.
    default boolean reachesReference() {
        return terms().stream()
                .anyMatch(term ->
                        term instanceof Named(Key key, _, _)
                                && (key == Key.SHELF || key == Key.CEREMONY));
    }
}
