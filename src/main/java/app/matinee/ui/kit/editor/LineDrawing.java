package app.matinee.ui.kit.editor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Lays stretches over the runs of a line: what was found, what is misspelt.
final class LineDrawing {

    private LineDrawing() {}

    /// Adds the runs of a line, cut where a stretch begins or ends.
    static void add(
            List<MarkdownMarks.Run> runs,
            List<Stretch> stretches,
            StyleSpansBuilder<Collection<String>> spans) {
        int at = 0;
        for (MarkdownMarks.Run run : runs) {
            int end = at + run.length();
            while (at < end) {
                int cut = end;
                Set<String> styles = run.styles();
                for (Stretch stretch : stretches) {
                    if (stretch.from() <= at && at < stretch.to()) {
                        styles = with(styles, stretch.style());
                        cut = Math.min(cut, stretch.to());
                    } else if (stretch.from() > at) {
                        cut = Math.min(cut, stretch.from());
                    }
                }
                spans.add(styles, cut - at);
                at = cut;
            }
        }
    }

    private static Set<String> with(Set<String> styles, String style) {
        Set<String> more = new TreeSet<>(styles);
        more.add(style);
        return more;
    }
}
