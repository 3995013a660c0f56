package app.matinee.stats;

import app.matinee.model.FilmSummary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts viewings by words of their films. The ranking goes by different films, then by viewings,
/// then by name.
final class Shares {

    private static final Comparator<Share> ORDER =
            Comparator.comparingInt((Share share) -> share.films().size())
                    .thenComparingInt(Share::viewings)
                    .reversed()
                    .thenComparing(Share::name);

    private static final class Counted {
        private final Set<Long> films = new HashSet<>();
        private int viewings;
        private int rated;
        private double ratings;
    }

    private final Map<String, Counted> words = new HashMap<>();

    void add(FilmSummary film, List<String> ofFilm) {
        for (String word : ofFilm) {
            if (word.isBlank()) {
                continue;
            }
            Counted counted = words.computeIfAbsent(word, _ -> new Counted());
            counted.viewings++;
            if (counted.films.add(film.id()) && film.rating() != null) {
                counted.rated++;
                counted.ratings += film.rating().value();
            }
        }
    }

    List<Share> ranked() {
        return words.entrySet().stream()
                .map(word -> share(word.getKey(), word.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static Share share(String name, Counted counted) {
        double mean = counted.rated == 0 ? Double.NaN : counted.ratings / counted.rated;
        return new Share(name, counted.viewings, counted.films, mean);
    }
}
