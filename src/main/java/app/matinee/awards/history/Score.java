package app.matinee.awards.history;

import app.matinee.model.Honour;
import java.util.List;
import java.util.function.Predicate;

/// How much somebody won.
///
/// @param wins all wins, official or not, special awards included
/// @param special those of the wins that were not competed for: honorary, scientific, technical
/// @param nominations official nominations, those that were won included, special awards not
public record Score(int wins, int special, int nominations) {

    public static Score of(List<Honour> honours) {
        return new Score(
                count(honours, Honour::won),
                count(honours, h -> h.won() && Counting.special(h)),
                count(honours, Counting::nomination));
    }

    /// Wins that were competed for.
    public int competitive() {
        return wins - special;
    }

    private static int count(List<Honour> honours, Predicate<Honour> wanted) {
        return (int) honours.stream().filter(wanted).count();
    }
}
