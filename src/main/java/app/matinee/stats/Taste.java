package app.matinee.stats;

import java.util.List;
import java.util.Set;

/// How you rate what was seen: films, not viewings, by your rating of the film.
///
/// @param all every film of the span
/// @param best the films you rate highest, the best first
/// @param winners the films that won something
/// @param nominated those that were up for something and won nothing
/// @param others those without either
/// @param yours films you rate four and a half stars or more that won nothing
/// @param theirs films that won something and that you rate two and a half stars or less
public record Taste(
        Graded all,
        List<Long> best,
        Graded winners,
        Graded nominated,
        Graded others,
        Set<Long> yours,
        Set<Long> theirs) {

    public Taste {
        best = List.copyOf(best);
    }

    /// Some films and your ratings of them.
    ///
    /// @param films those without a rating as well
    /// @param mean of the ratings, 0 to 100; not a number without any
    /// @param stars the films by half stars: 1 to 10 at places 0 to 9
    public record Graded(Set<Long> films, double mean, List<Set<Long>> stars) {

        public Graded {
            stars = List.copyOf(stars);
        }

        /// How many of them have a rating.
        public int rated() {
            return stars.stream().mapToInt(Set::size).sum();
        }
    }
}
