package app.matinee.ui.kit.writing;

import app.matinee.model.Revision;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// Says when a revision was made and what it changed.
public final class RevisionWords {

    private static final String MINUS = "−";

    private final Texts texts;
    private final Say say;
    private final Clock clock;

    public RevisionWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.say = new Say(texts);
        this.clock = clock;
    }

    /// "11:40" today, "Yesterday 21:15", "2 April" this year, "2 April 2024" before.
    public String time(Instant at) {
        ZonedDateTime time = at.atZone(clock.getZone());
        LocalDate day = time.toLocalDate();
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return say.clock(time.toLocalTime());
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("writing.yesterday", say.clock(time.toLocalTime()));
        }
        if (day.getYear() == today.getYear()) {
            return DateTimeFormatter.ofPattern("d MMMM", texts.locale()).format(day);
        }
        return say.day(day);
    }

    /// When the text of a line was written.
    String time(RevisionLine line) {
        Revision revision = line.revision();
        return revision == null ? texts.get("writing.now") : time(revision.at());
    }

    /// "121 words", or "Idea became draft".
    String what(RevisionLine line) {
        Revision revision = line.revision();
        if (revision == null || line.became() == null) {
            return texts.get("writing.words", line.words());
        }
        return texts.get(
                "writing.became",
                texts.get("writing.state." + revision.state().code()),
                texts.get("writing.stateInLine." + line.became().code()));
    }

    /// "+38", "−9", "" for no change.
    String more(RevisionLine line) {
        Integer more = line.became() == null ? line.more() : null;
        if (more == null || more == 0) {
            return "";
        }
        return more > 0 ? "+" + say.number(more) : MINUS + say.number(-more);
    }
}
