package app.matinee.awards.history;

import app.matinee.model.Ceremony;
import org.jspecify.annotations.Nullable;

/// A stretch of a body's history that the journal does not know.
///
/// @param first the edition it begins with, 0 where the body does not number them
/// @param last the edition it ends with
/// @param ceremony the one ceremony meant, where the journal knows of it but not who won
public record Hole(int first, int last, @Nullable Ceremony ceremony) {

    /// Whether it lies between two ceremonies.
    ///
    /// @param to null for any after the first
    public boolean between(Ceremony from, @Nullable Ceremony to) {
        if (ceremony != null) {
            return CeremonyTime.ORDER.compare(from, ceremony) < 0
                    && (to == null || CeremonyTime.ORDER.compare(ceremony, to) < 0);
        }
        Integer start = from.edition();
        Integer end = to == null ? null : to.edition();
        return start != null && start < first && (end == null || last < end);
    }

    /// Whether it lies before a ceremony.
    public boolean before(Ceremony other) {
        if (ceremony != null) {
            return CeremonyTime.ORDER.compare(ceremony, other) < 0;
        }
        Integer edition = other.edition();
        return edition == null || last < edition;
    }
}
