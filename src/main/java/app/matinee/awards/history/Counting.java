package app.matinee.awards.history;

import app.matinee.model.Honour;

/// What counts as what: a win always, a nomination only where it is official and was competed for.
public final class Counting {

    private static final int MOST_TIED = 3;

    private Counting() {}

    /// Whether it is given rather than competed for: honorary, scientific and technical awards.
    public static boolean special(Honour honour) {
        return Prize.isSpecial(honour.category().canonical());
    }

    /// Whether so many winners of one prize at one ceremony are a tie. More than three are no tie:
    /// the prize was then given to several, as the first Cannes festival gave its own to eleven
    /// films.
    public static boolean tie(int winners) {
        return winners > 1 && winners <= MOST_TIED;
    }

    /// Whether it counts among the nominations.
    public static boolean nomination(Honour honour) {
        return honour.countsAsNomination() && !special(honour);
    }
}
