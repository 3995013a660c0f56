package app.matinee.awards.history;

import app.matinee.model.Ceremony;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Over which ceremonies the journal knows who won a prize, or who won at all.
///
/// @param prize the prize, null where it is about all prizes of a body
/// @param known the ceremonies whose winners are known, in order of time
/// @param holes what is missing between the first edition and the last known one
/// @param numbered whether the body numbers its ceremonies; else nobody could tell what is missing
public record Coverage(
        @Nullable Prize prize, List<Ceremony> known, List<Hole> holes, boolean numbered) {

    public Coverage {
        known = List.copyOf(known);
        holes = List.copyOf(holes);
    }

    /// Whether nothing is missing.
    public boolean whole() {
        return numbered && holes.isEmpty() && !known.isEmpty();
    }

    /// The first ceremony that is known, null where none is.
    public @Nullable Ceremony first() {
        return known.isEmpty() ? null : known.getFirst();
    }

    /// The latest ceremony that is known, null where none is.
    public @Nullable Ceremony last() {
        return known.isEmpty() ? null : known.getLast();
    }

    /// Whether nothing is missing between two ceremonies.
    public boolean wholeBetween(Ceremony from, @Nullable Ceremony to) {
        return holes.stream().noneMatch(hole -> hole.between(from, to));
    }

    /// Whether nothing is missing before a ceremony.
    public boolean wholeBefore(Ceremony ceremony) {
        return holes.stream().noneMatch(hole -> hole.before(ceremony));
    }
}
