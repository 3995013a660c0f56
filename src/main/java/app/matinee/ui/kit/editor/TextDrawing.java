package app.matinee.ui.kit.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Draws the lines of a text: its marks, what is searched for, what is misspelt.
final class TextDrawing {

    private static final String GAP = "gap";
    private static final String FENCE = "```";
    private static final String FRONT = "---";

    private final StyleClassedTextArea area;
    private final Proof proof;
    private Finder finder = Finder.NOTHING;

    TextDrawing(StyleClassedTextArea area, Proof proof) {
        this.area = area;
        this.proof = proof;
    }

    /// Draws the lines of a part of the text.
    void draw(int from, int to) {
        int length = area.getLength();
        int first = lineAt(Math.min(from, length));
        int last = lineAt(Math.min(to, length));
        boolean[] prose = prose(last + 1);
        for (int i = first; i <= last; i++) {
            drawLine(i, prose[i]);
        }
        // The line after a changed one may now be, or no longer be, a gap between paragraphs.
        for (int i = Math.max(0, first - 1);
                i <= Math.min(last + 2, area.getParagraphs().size() - 1);
                i++) {
            gap(i);
        }
    }

    void drawAll() {
        if (area.getLength() == 0) {
            gap(0);
            return;
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int lines = area.getParagraphs().size();
        boolean[] prose = prose(lines);
        for (int i = 0; i < lines; i++) {
            String line = area.getText(i);
            LineDrawing.add(MarkdownMarks.of(line), stretches(line, prose[i]), spans);
            if (i < lines - 1) {
                spans.add(List.of(), 1);
            }
        }
        area.setStyleSpans(0, spans.create());
        for (int i = 0; i < lines; i++) {
            gap(i);
        }
    }

    /// Draws lines with these words anew; all lines where there are none.
    void redraw(Set<String> lines) {
        boolean[] prose = prose(area.getParagraphs().size());
        for (int i = 0; i < prose.length; i++) {
            if (lines.isEmpty() || lines.contains(area.getText(i))) {
                drawLine(i, prose[i]);
            }
        }
    }

    /// Marks the places of what is searched for.
    void find(Finder now) {
        Finder before = finder;
        finder = now;
        boolean[] prose = prose(area.getParagraphs().size());
        for (int i = 0; i < prose.length; i++) {
            String line = area.getText(i);
            if (!before.in(line).isEmpty() || !now.in(line).isEmpty()) {
                drawLine(i, prose[i]);
            }
        }
    }

    /// What is misspelt in a line.
    List<Proof.Misspelt> misspelt(int line) {
        return isProse(line) ? proof.of(area.getText(line)) : List.of();
    }

    private void drawLine(int i, boolean prose) {
        String line = area.getText(i);
        if (!line.isEmpty()) {
            StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
            LineDrawing.add(MarkdownMarks.of(line), stretches(line, prose), spans);
            area.setStyleSpans(i, 0, spans.create());
        }
    }

    private List<Stretch> stretches(String line, boolean prose) {
        if (line.isEmpty()) {
            return List.of();
        }
        List<Stretch> stretches = new ArrayList<>();
        for (Finder.Place place : finder.in(line)) {
            stretches.add(new Stretch(place.from(), place.to(), "found"));
        }
        if (prose) {
            for (Proof.Misspelt word : proof.of(line)) {
                stretches.add(new Stretch(word.from(), word.to(), "misspelt"));
            }
        }
        return stretches;
    }

    /// Whether a line is somebody's sentence: neither code between fences nor front matter.
    private boolean isProse(int line) {
        return prose(line + 1)[line];
    }

    /// The same for the first lines of the text, read once from the top.
    private boolean[] prose(int lines) {
        boolean[] prose = new boolean[lines];
        boolean fenced = false;
        boolean front = area.getText(0).equals(FRONT);
        for (int i = 0; i < lines; i++) {
            String line = area.getText(i);
            prose[i] = !fenced && !front;
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
            } else if (i > 0 && line.equals(FRONT)) {
                front = false;
            }
        }
        return prose;
    }

    /// A single empty line between two others is drawn as a narrow gap.
    private void gap(int line) {
        boolean between = line > 0 && line < area.getParagraphs().size() - 1;
        boolean gap = between && area.getText(line).isEmpty() && !area.getText(line - 1).isEmpty();
        boolean drawn = area.getParagraph(line).getParagraphStyle().contains(GAP);
        if (gap != drawn) {
            area.setParagraphStyle(line, gap ? List.of(GAP) : List.of());
        }
    }

    private int lineAt(int place) {
        return area.offsetToPosition(place, Bias.Forward).getMajor();
    }
}
