package app.matinee.ui.kit.writing;

import app.matinee.markdown.Words;
import app.matinee.model.Revision;
import app.matinee.model.WritingState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the list of revisions.
///
/// @param revision null for the present text
/// @param words how many words the text had
/// @param more how many words it had more than the one before; null for the first
/// @param became the state the piece took on after this text, null where it kept its state
record RevisionLine(
        @Nullable Revision revision,
        int words,
        @Nullable Integer more,
        @Nullable WritingState became) {

    /// The lines of a piece, the present text first.
    ///
    /// @param revisions the latest first
    static List<RevisionLine> of(List<Revision> revisions, String text, WritingState state) {
        List<RevisionLine> lines = new ArrayList<>();
        List<Integer> counts = revisions.stream().map(each -> Words.count(each.text())).toList();
        int now = Words.count(text);
        lines.add(
                new RevisionLine(
                        null,
                        now,
                        counts.isEmpty() ? null : (Integer) (now - counts.getFirst()),
                        null));
        WritingState after = state;
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            Integer more = i + 1 < counts.size() ? counts.get(i) - counts.get(i + 1) : null;
            lines.add(
                    new RevisionLine(
                            revision,
                            counts.get(i),
                            more,
                            revision.state() == after ? null : after));
            after = revision.state();
        }
        return lines;
    }
}
