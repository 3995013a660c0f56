package app.matinee.transfer.trakt;

import app.matinee.incoming.IncomingWriting;
import app.matinee.model.PartialDate;
import app.matinee.model.Uuid7;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A comment that its owner published at Trakt: a review, or a short remark.
final class TraktComment {

    private TraktComment() {}

    /// Empty for an answer to someone else, and where nothing is said.
    static Optional<IncomingWriting> of(TraktEntry entry, int film, @Nullable PartialDate day) {
        String text = entry.words().replace("[spoiler]", "").replace("[/spoiler]", "").strip();
        if (text.isEmpty() || entry.mark().equals(TraktEntry.REPLY)) {
            return Optional.empty();
        }
        boolean review = entry.mark().startsWith(TraktEntry.REVIEW);
        boolean spoilers =
                entry.mark().endsWith(TraktEntry.SPOILERS) || entry.words().contains("[spoiler]");
        Writing writing =
                new Writing(
                        0,
                        Uuid7.next(),
                        review ? WritingKind.REVIEW : WritingKind.NOTE,
                        null,
                        null,
                        null,
                        "",
                        text,
                        WritingState.PUBLISHED,
                        "",
                        spoilers,
                        List.of(),
                        null,
                        day,
                        entry.key() == 0 ? "" : "https://trakt.tv/comments/" + entry.key());
        return Optional.of(
                new IncomingWriting(entry.source(), film, IncomingWriting.NONE, writing));
    }
}
