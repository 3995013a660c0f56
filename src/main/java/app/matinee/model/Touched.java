package app.matinee.model;

import java.util.Set;

/// Which things a write touched, so that what shows them can be read again.
///
/// @param films films whose record, credits, viewings, awards, links, pictures or writing changed
/// @param awards whether anything changed by which awards are told: a body, a ceremony, a
///   nomination, a name, the credits or releases of a film; else films changed for themselves only
/// @param step the step of the change log, 0 if nothing changed
public record Touched(
        Set<Long> films,
        Set<Long> people,
        Set<Long> ceremonies,
        Set<Long> writings,
        Set<Long> lists,
        boolean awards,
        long step) {

    public static final Touched NOTHING =
            new Touched(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, 0);

    public Touched {
        films = Set.copyOf(films);
        people = Set.copyOf(people);
        ceremonies = Set.copyOf(ceremonies);
        writings = Set.copyOf(writings);
        lists = Set.copyOf(lists);
    }

    public boolean isNothing() {
        return step == 0;
    }
}
