package app.matinee.transfer.archive;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Nomination;
import java.time.Instant;
import java.util.List;

/// An award body with everything below it; while reading, the keys upwards (`bodyId`, `ceremonyId`,
/// `categoryId`) mean nothing.
public record ArchivedBody(AwardBody body, Instant changed, List<Ceremony> ceremonies) {

    public ArchivedBody {
        ceremonies = List.copyOf(ceremonies);
    }

    /// A ceremony with its categories in order.
    public record Ceremony(
            app.matinee.model.Ceremony ceremony, Instant changed, List<Award> awards) {

        public Ceremony {
            awards = List.copyOf(awards);
        }
    }

    /// A category with its nominations in order.
    public record Award(Category category, List<Stamped<Nomination>> nominations) {

        public Award {
            nominations = List.copyOf(nominations);
        }
    }
}
