package app.matinee.transfer.inbox;

import app.matinee.model.Completion;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Uuid7;
import app.matinee.model.Viewing;
import app.matinee.text.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line of an inbox says.
public sealed interface InboxLine {

    /// Nothing, or a remark of the writer's: an empty line, or one that begins with `#` and a
    /// space.
    record Nothing() implements InboxLine {}

    /// No viewing.
    ///
    /// @param why the sentence to show
    record Wrong(Phrase why) implements InboxLine {}

    /// A viewing.
    ///
    /// @param date null where the line has none
    /// @param year of the film, null where the line has none
    record Seen(
            @Nullable PartialDate date,
            String title,
            @Nullable Integer year,
            @Nullable Rating rating,
            boolean rewatch,
            List<String> tags,
            String note)
            implements InboxLine {

        public Seen {
            tags = List.copyOf(tags);
        }

        /// The viewing of a film; 0 for one that has no key yet.
        public Viewing of(long film) {
            return new Viewing(
                    0,
                    Uuid7.next(),
                    film,
                    date,
                    "",
                    "",
                    "",
                    rewatch,
                    Completion.WHOLE,
                    null,
                    rating,
                    note,
                    tags);
        }
    }
}
