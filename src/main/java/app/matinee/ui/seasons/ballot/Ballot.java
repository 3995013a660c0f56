package app.matinee.ui.seasons.ballot;

import app.matinee.awards.season.Season;
import app.matinee.awards.season.SeasonCategory;
import app.matinee.awards.season.SeasonLine;
import app.matinee.model.BallotPick;
import app.matinee.model.PickKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A season with the owner's marks: what was predicted, what came true.
///
/// @param categories those that are competed for, in the order of the ballot
record Ballot(
        Season season, List<SeasonCategory> categories, Set<Long> predicted, Set<Long> favoured) {

    /// A film and how many prizes it has so far.
    record FilmWins(String title, int wins) {}

    Ballot {
        categories = List.copyOf(categories);
        predicted = Set.copyOf(predicted);
        favoured = Set.copyOf(favoured);
    }

    static Ballot of(Season season, List<BallotPick> picks) {
        return new Ballot(
                season,
                season.categories().stream()
                        .filter(category -> !category.special() && !category.lines().isEmpty())
                        .toList(),
                marked(picks, PickKind.PREDICTION),
                marked(picks, PickKind.FAVOURITE));
    }

    private static Set<Long> marked(List<BallotPick> picks, PickKind kind) {
        return picks.stream()
                .filter(pick -> pick.kind() == kind)
                .map(BallotPick::nominationId)
                .collect(Collectors.toSet());
    }

    boolean isPredicted(SeasonLine line) {
        return predicted.contains(line.honour().nomination().id());
    }

    boolean isFavoured(SeasonLine line) {
        return favoured.contains(line.honour().nomination().id());
    }

    static boolean isTold(SeasonCategory category) {
        return category.lines().stream().anyMatch(SeasonLine::won);
    }

    /// Categories with a prediction.
    int predictions() {
        return (int)
                categories.stream()
                        .filter(c -> c.lines().stream().anyMatch(this::isPredicted))
                        .count();
    }

    /// Predictions in categories whose winner is known.
    int judged() {
        return (int)
                categories.stream()
                        .filter(Ballot::isTold)
                        .filter(c -> c.lines().stream().anyMatch(this::isPredicted))
                        .count();
    }

    /// Predictions that came true.
    int right() {
        return (int)
                categories.stream()
                        .filter(c ->
                                c.lines().stream()
                                        .anyMatch(line -> line.won() && isPredicted(line)))
                        .count();
    }

    /// Favourites that won.
    int happy() {
        return (int)
                categories.stream()
                        .filter(c ->
                                c.lines().stream().anyMatch(line -> line.won() && isFavoured(line)))
                        .count();
    }

    /// Categories whose winner is known.
    int told() {
        return (int) categories.stream().filter(Ballot::isTold).count();
    }

    /// The films with most prizes so far.
    List<FilmWins> leaders(int most) {
        Map<String, Integer> wins = new TreeMap<>();
        season.categories().stream()
                .flatMap(category -> category.lines().stream())
                .filter(SeasonLine::won)
                .flatMap(line -> line.films().stream())
                .forEach(film -> wins.merge(film.title(), 1, Integer::sum));
        return wins.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(entry -> new FilmWins(entry.getKey(), entry.getValue()))
                .toList();
    }
}
