package app.matinee.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks prose into lines at its spaces.
final class Wrapped {

    private Wrapped() {}

    /// Lines of at most `width` places; a longer word stands alone on its line.
    static List<String> to(int width, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : Columns.onOneLine(text).strip().split(" +")) {
            int places = Columns.width(word);
            if (!line.isEmpty() && used + 1 + places > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += places;
        }
        lines.add(line.toString());
        return lines;
    }
}
