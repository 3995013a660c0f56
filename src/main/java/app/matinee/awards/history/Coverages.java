package app.matinee.awards.history;

import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds out what a history does not know.
///
/// Missing is an edition between the first one and the latest known that is not in the journal, and
/// a ceremony whose winner is not. A prize was not given, and nothing is missing, where its
/// category stands in the ceremony with nobody in it, where the ceremony has no category at all but
/// a note that says why, and where the winners of the ceremony are known as a whole and it is not
/// among them.
public final class Coverages {

    /// With fewer categories won, a ceremony is known by single films only.
    private static final int FEWEST_OF_A_WHOLE = 6;

    private final AwardHistory history;

    public Coverages(AwardHistory history) {
        this.history = history;
    }

    /// What is known of the winners of a prize.
    public Coverage of(Prize prize) {
        Set<Long> won =
                history.ofPrize(prize).stream()
                        .filter(Honour::won)
                        .map(h -> h.ceremony().id())
                        .collect(Collectors.toSet());
        return coverage(prize, prize.body(), c -> won.contains(c.id()), c -> notGiven(prize, c));
    }

    /// What is known of the winners of all prizes of a body.
    public Coverage of(AwardBody body) {
        return coverage(null, body, this::whole, this::cancelled);
    }

    private Coverage coverage(
            @Nullable Prize prize,
            AwardBody body,
            Predicate<Ceremony> known,
            Predicate<Ceremony> nothing) {
        List<Ceremony> ceremonies = history.ceremonies(body.id());
        List<Hole> holes = new ArrayList<>(missing(ceremonies));
        for (Ceremony ceremony : ceremonies) {
            if (!known.test(ceremony) && !nothing.test(ceremony)) {
                Integer edition = ceremony.edition();
                int number = edition == null ? 0 : edition;
                holes.add(new Hole(number, number, ceremony));
            }
        }
        holes.sort(Comparator.comparingInt(Hole::first));
        boolean numbered = ceremonies.stream().anyMatch(c -> c.edition() != null);
        return new Coverage(prize, ceremonies.stream().filter(known).toList(), holes, numbered);
    }

    /// Editions that are not in the journal.
    private static List<Hole> missing(List<Ceremony> ceremonies) {
        List<Integer> editions =
                ceremonies.stream()
                        .map(Ceremony::edition)
                        .filter(edition -> edition != null && edition > 0)
                        .distinct()
                        .sorted()
                        .toList();
        List<Hole> holes = new ArrayList<>();
        int next = 1;
        for (int edition : editions) {
            if (edition > next) {
                holes.add(new Hole(next, edition - 1, null));
            }
            next = edition + 1;
        }
        return holes;
    }

    private boolean notGiven(Prize prize, Ceremony ceremony) {
        List<Honour> honours = history.ofCeremony(ceremony.id());
        boolean nominated =
                honours.stream().anyMatch(h -> prize.equals(history.prize(h.category())));
        if (nominated) {
            return false;
        }
        boolean named =
                history.categories(ceremony.id()).stream()
                        .anyMatch(c -> prize.equals(history.prize(c)));
        return named || cancelled(ceremony) || whole(ceremony);
    }

    private boolean cancelled(Ceremony ceremony) {
        return history.categories(ceremony.id()).isEmpty() && !ceremony.note().isBlank();
    }

    /// Whether there are several categories, and a winner in each.
    private boolean whole(Ceremony ceremony) {
        Map<Long, Boolean> won = new HashMap<>();
        for (Honour honour : history.ofCeremony(ceremony.id())) {
            won.merge(honour.category().id(), honour.won(), Boolean::logicalOr);
        }
        return won.size() >= FEWEST_OF_A_WHOLE && !won.containsValue(false);
    }
}
