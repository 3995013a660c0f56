package app.matinee.ui.library.filter;

import app.matinee.model.CeremonyRef;
import app.matinee.model.Coded;
import app.matinee.model.PersonRef;
import app.matinee.query.Reading.Piece;
import app.matinee.text.Texts;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.library.choice.Condition;
import app.matinee.ui.library.choice.Facet;
import app.matinee.ui.library.choice.Filter;
import app.matinee.ui.library.choice.Shelf;
import app.matinee.ui.library.choice.TypedCondition;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts facets, their values and conditions into words.
public final class FacetWords {

    /// Letters of a typed part on a chip.
    private static final int LONGEST = 28;

    private final Texts texts;
    private final RatingText ratings;

    public FacetWords(Texts texts) {
        this.texts = texts;
        this.ratings = new RatingText(texts);
    }

    String text(String key) {
        return texts.get(key);
    }

    /// "Genre".
    String facet(Facet facet) {
        return texts.get("library.facet." + facet.code());
    }

    /// What a value of a facet is called: "Drama", "1990s", "4½ stars", "Not seen".
    String value(Facet facet, String value) {
        return switch (facet) {
            case YEAR -> texts.get("library.value.decade", value);
            case RATING -> ratings.ofHalves(Integer.parseInt(value));
            case SEEN, REVIEWED, LIKED, PRIZES, SHELF ->
                    texts.get("library.value." + facet.code() + "." + value);
            case GENRE, TAG, COUNTRY, PERSON, CEREMONY, AMONG -> value;
        };
    }

    /// What an active chip says.
    String condition(Condition condition) {
        Facet facet = condition.facet();
        return switch (condition) {
            case Condition.AnyOf(_, Set<String> words) -> several(facet, words);
            case Condition.Decades(Set<Integer> starts) ->
                    several(facet, Set.copyOf(starts.stream().map(String::valueOf).toList()));
            case Condition.Years years -> years(years);
            case Condition.Ratings(Set<Integer> halves) ->
                    several(facet, Set.copyOf(halves.stream().map(String::valueOf).toList()));
            case Condition.Seen(boolean wanted) -> value(facet, String.valueOf(wanted));
            case Condition.Reviewed(boolean wanted) -> value(facet, String.valueOf(wanted));
            case Condition.Liked() -> value(facet, "true");
            case Condition.Prized(Condition.Honours honours) -> value(facet, honours.code());
            case Condition.OnShelf(Shelf shelf) -> value(facet, shelf.code());
            case Condition.With(PersonRef person) -> person.name();
            case Condition.At(CeremonyRef ceremony) -> ceremony.name();
            case Condition.Among(String name, _) -> name;
        };
    }

    /// What a filter asks, in a few words: "Drama, 1990s, Not seen".
    public String summary(Filter filter) {
        Stream<String> chosen = filter.conditions().stream().map(this::condition);
        Stream<String> typed =
                filter.reading().pieces().stream().map(piece -> typed(piece, filter.words()));
        return Stream.concat(chosen, typed).collect(Collectors.joining(", "));
    }

    /// What an active chip says of a part of the query typed: the same where it could have been
    /// chosen, else the part as it stands.
    String typed(Piece piece, String query) {
        return TypedCondition.of(piece.query())
                .map(this::condition)
                .orElseGet(() -> shortened(query.substring(piece.from(), piece.to())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /// The values a condition holds, as the lists of a facet name them.
    static Set<String> values(Condition condition) {
        return switch (condition) {
            case Condition.AnyOf(_, Set<String> words) -> words;
            case Condition.Decades(Set<Integer> starts) -> texts(starts);
            case Condition.Ratings(Set<Integer> halves) -> texts(halves);
            case Condition.Seen(boolean wanted) -> Set.of(String.valueOf(wanted));
            case Condition.Reviewed(boolean wanted) -> Set.of(String.valueOf(wanted));
            case Condition.Liked() -> Set.of("true");
            case Condition.Prized(Condition.Honours honours) -> Set.of(honours.code());
            case Condition.OnShelf(Shelf shelf) -> Set.of(shelf.code());
            case Condition.Years _, Condition.With _, Condition.At _, Condition.Among _ -> Set.of();
        };
    }

    /// The condition that some values of a facet make; there is at least one.
    static Condition condition(Facet facet, Set<String> values) {
        String first = values.iterator().next();
        return switch (facet) {
            case GENRE, TAG, COUNTRY, PERSON, CEREMONY, AMONG -> new Condition.AnyOf(facet, values);
            case YEAR -> new Condition.Decades(numbers(values));
            case RATING -> new Condition.Ratings(numbers(values));
            case SEEN -> new Condition.Seen(Boolean.parseBoolean(first));
            case REVIEWED -> new Condition.Reviewed(Boolean.parseBoolean(first));
            case LIKED -> new Condition.Liked();
            case PRIZES -> new Condition.Prized(Coded.of(Condition.Honours.class, first));
            case SHELF -> new Condition.OnShelf(Coded.of(Shelf.class, first));
        };
    }

    private String several(Facet facet, Set<String> values) {
        return values.size() == 1
                ? value(facet, values.iterator().next())
                : texts.get("library.chip.several", facet(facet), values.size());
    }

    private String years(Condition.Years years) {
        String from = years.from() == null ? "" : String.valueOf(years.from());
        String to = years.to() == null ? "" : String.valueOf(years.to());
        if (from.equals(to)) {
            return from;
        }
        if (from.isEmpty()) {
            return texts.get("library.chip.until", to);
        }
        return to.isEmpty()
                ? texts.get("library.chip.from", from)
                : texts.get("library.chip.between", from, to);
    }

    private static Set<String> texts(Set<Integer> numbers) {
        return Set.copyOf(numbers.stream().map(String::valueOf).toList());
    }

    private static Set<Integer> numbers(Set<String> values) {
        return Set.copyOf(values.stream().map(Integer::valueOf).toList());
    }
}
