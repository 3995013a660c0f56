package app.matinee.awards.history;

import app.matinee.model.Category;
import app.matinee.model.Honour;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What counts as what: a win always, a nomination only where it is official and was competed for.
///
/// @param specials the keys of the categories that are given rather than competed for
public record Counting(Set<Long> specials) {

    private static final int MOST_TIED = 3;

    static Counting of(Collection<Category> categories) {
        return new Counting(
                categories.stream()
                        .filter(category -> Prize.isSpecial(category.canonical()))
                        .map(Category::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether it is given rather than competed for: honorary, scientific and technical awards.
    public boolean special(Honour honour) {
        return specials.contains(honour.category().id());
    }

    /// Whether it counts among the nominations.
    public boolean nomination(Honour honour) {
        return honour.countsAsNomination() && !special(honour);
    }

    public Score score(List<Honour> honours) {
        int wins = 0;
        int special = 0;
        int nominations = 0;
        for (Honour honour : honours) {
            boolean given = special(honour);
            if (honour.won()) {
                wins++;
                special += given ? 1 : 0;
            }
            nominations += !given && honour.countsAsNomination() ? 1 : 0;
        }
        return new Score(wins, special, nominations);
    }

    /// Whether so many winners of one prize at one ceremony are a tie. More than three are no tie:
    /// the prize was then given to several, as the first Cannes festival gave its own to eleven
    /// films.
    public static boolean tie(int winners) {
        return winners > 1 && winners <= MOST_TIED;
    }
}
