package app.matinee.ui.backups;

import app.matinee.backup.Backups.Listed;
import app.matinee.backup.Snapshot;
import app.matinee.model.JournalContents;
import app.matinee.model.PartialDate;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// What the page says of snapshots.
public final class BackupWords {

    private final Texts texts;
    private final DateText dates;
    private final Say say;

    public BackupWords(Texts texts, DateText dates) {
        this.texts = texts;
        this.dates = dates;
        this.say = new Say(texts);
    }

    Texts texts() {
        return texts;
    }

    /// "24 November 2026, 17:01".
    String time(Snapshot snapshot) {
        ZonedDateTime taken = snapshot.taken().atZone(ZoneId.systemDefault());
        return texts.get(
                "backups.time",
                dates.of(new PartialDate(taken.toLocalDate().toString())),
                say.clock(taken.toLocalTime()));
    }

    /// "Before an import · 627 kB".
    String about(Snapshot snapshot) {
        return texts.get(snapshot.reason().messageKey()) + " · " + say.bytes(snapshot.bytes());
    }

    /// "56 films, 12 viewings, 3 pieces of writing".
    String holds(Listed listed) {
        JournalContents contents = listed.contents();
        return contents == null ? texts.get("backups.unreadable") : holds(contents);
    }

    String holds(JournalContents contents) {
        return texts.get(
                "backups.holds", contents.films(), contents.viewings(), contents.writings());
    }
}
