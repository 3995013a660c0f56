package app.matinee.stats;

import java.util.Set;

/// A prize, such as the Palme d’Or, and the films that ever won it.
public record Prize(String name, Set<Long> winners) {

    public Prize {
        winners = Set.copyOf(winners);
    }
}
