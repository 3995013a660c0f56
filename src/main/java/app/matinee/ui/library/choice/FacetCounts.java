package app.matinee.ui.library.choice;

import app.matinee.model.FilmSummary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Counts what films there are of each value of a facet.
final class FacetCounts {

    private FacetCounts() {}

    /// Words by how many films have them, decades and ratings from the highest down.
    static List<FacetCount> of(Facet facet, FilmSummary[] films, Predicate<FilmSummary> rest) {
        Map<String, Integer> counts = new HashMap<>();
        for (FilmSummary film : films) {
            if (rest.test(film)) {
                values(film, facet).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
        Comparator<FacetCount> order =
                facet == Facet.YEAR || facet == Facet.RATING
                        ? Comparator.<FacetCount>comparingInt(c -> Integer.parseInt(c.value()))
                                .reversed()
                        : Comparator.comparingInt(FacetCount::films)
                                .reversed()
                                .thenComparing(byValue);
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }

    /// The shelves, each with what it would leave.
    static List<FacetCount> ofShelves(FilmSummary[] films, Filter filter, Found found) {
        return Arrays.stream(Shelf.values())
                .map(shelf -> {
                    var on = filter.with(new Condition.OnShelf(shelf)).matcher(found);
                    int count = (int) Arrays.stream(films).filter(on).count();
                    return new FacetCount(shelf.code(), count);
                })
                .toList();
    }

    private static List<String> values(FilmSummary film, Facet facet) {
        return switch (facet) {
            case GENRE, TAG, COUNTRY -> Condition.words(film, facet);
            case YEAR ->
                    film.year() == null
                            ? List.of()
                            : List.of(String.valueOf(Condition.decade(film.year())));
            case RATING ->
                    List.of(String.valueOf(film.rating() == null ? 0 : film.rating().halfStars()));
            case SEEN -> List.of(String.valueOf(film.flags().seen()));
            case REVIEWED -> List.of(String.valueOf(film.flags().reviewed()));
            case LIKED -> film.flags().liked() ? List.of("true") : List.of();
            case PRIZES -> prizes(film);
            case SHELF, PERSON, CEREMONY, AMONG -> List.of();
        };
    }

    private static List<String> prizes(FilmSummary film) {
        boolean won = Condition.Honours.WON.given(film);
        boolean nominated = Condition.Honours.NOMINATED.given(film);
        if (won) {
            return nominated
                    ? List.of(Condition.Honours.WON.code(), Condition.Honours.NOMINATED.code())
                    : List.of(Condition.Honours.WON.code());
        }
        return List.of((nominated ? Condition.Honours.NOMINATED : Condition.Honours.NONE).code());
    }
}
