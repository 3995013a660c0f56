package app.matinee.awards;

import app.matinee.model.Honour;
import java.util.List;
import java.util.Set;

/// Which honours of a film are shown.
///
/// @param bodies the keys of the bodies shown; empty for all
public record SeasonFilter(Set<Long> bodies, boolean winsOnly) {

    /// Shows everything.
    public static final SeasonFilter ALL = new SeasonFilter(Set.of(), false);

    public SeasonFilter {
        bodies = Set.copyOf(bodies);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public SeasonFilter withBodies(Set<Long> value) {
        return new SeasonFilter(value, winsOnly);
    }

    public SeasonFilter withWinsOnly(boolean value) {
        return new SeasonFilter(bodies, value);
    }

    /// Whether releases belong to what is shown: they are nobody's prizes, so a choice of bodies
    /// leaves them out, as wins alone do.
    public boolean showsReleases() {
        return isAll();
    }

    public List<Honour> of(List<Honour> honours) {
        return honours.stream()
                .filter(h -> bodies.isEmpty() || bodies.contains(h.body().id()))
                .filter(h -> !winsOnly || h.won())
                .toList();
    }
}
