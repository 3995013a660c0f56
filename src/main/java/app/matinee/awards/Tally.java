package app.matinee.awards;

import app.matinee.model.Honour;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import java.util.List;

/// How often a film won, was nominated, named and shortlisted.
///
/// @param wins all wins, official or not
/// @param nominations official nominations, those that were won included
/// @param lost official nominations that were not won, which is what stands beside a silver ring
/// @param namings places on lists of the best
/// @param shortlists places on a shortlist from which no nomination came
public record Tally(int wins, int nominations, int lost, int namings, int shortlists) {

    public static Tally of(List<Honour> honours) {
        return new Tally(
                count(honours, Result.WON),
                (int) honours.stream().filter(Honour::countsAsNomination).count(),
                (int) honours.stream().filter(Tally::isLost).count(),
                count(honours, Result.NAMED),
                count(honours, Result.SHORTLISTED));
    }

    /// Whether there is nothing but places on lists of the best.
    public boolean isListsOnly() {
        return namings > 0 && wins == 0 && lost == 0 && shortlists == 0;
    }

    private static boolean isLost(Honour honour) {
        return honour.countsAsNomination() && !honour.won();
    }

    /// A place that the body took back is none.
    private static int count(List<Honour> honours, Result result) {
        return (int)
                honours.stream()
                        .map(Honour::nomination)
                        .filter(n -> n.result() == result)
                        .filter(n -> result == Result.WON || n.standing() != Standing.WITHDRAWN)
                        .count();
    }
}
