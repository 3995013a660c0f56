package app.matinee.awards;

import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.PartialDate;
import app.matinee.model.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing on a film's line of time.
public sealed interface SeasonEntry {

    /// A month begins, a year of which no more is known, or what has no date.
    ///
    /// @param period the month or year, null for what is undated
    /// @param withYear whether the month is said with its year: the first, and the first of a year
    /// @param monthsLater the months since the heading before where some lie between, else 0
    record Heading(@Nullable PartialDate period, boolean withYear, int monthsLater)
            implements SeasonEntry {}

    /// Something that happened, under the heading before it.
    sealed interface Event extends SeasonEntry {

        /// When, null where it is not known.
        @Nullable PartialDate date();
    }

    /// The film came out.
    record Showing(Release release) implements Event {
        @Override
        public @Nullable PartialDate date() {
            return release.date();
        }
    }

    /// Prizes were given.
    ///
    /// @param honours the film's of this ceremony, wins first; never empty
    record Prizes(AwardBody body, Ceremony ceremony, List<Honour> honours) implements Event {
        public Prizes {
            honours = List.copyOf(honours);
        }

        @Override
        public @Nullable PartialDate date() {
            return ceremony.date();
        }

        public Tally tally() {
            return Tally.of(honours);
        }
    }
}
