package app.matinee.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lines of plain text whose cells stand below each other, two spaces apart.
final class Columns {

    private static final String GAP = "  ";

    /// To which side a column's cells keep.
    enum Side {
        LEFT,
        RIGHT
    }

    private final List<List<String>> rows = new ArrayList<>();
    private final int indent;
    private final List<Side> sides;

    /// @param indent how many spaces each line begins with
    /// @param sides of the first columns; the others keep to the left
    Columns(int indent, Side... sides) {
        this.indent = indent;
        this.sides = List.of(sides);
    }

    void add(String... cells) {
        rows.add(Stream.of(cells).map(Columns::onOneLine).toList());
    }

    /// The lines, without spaces at their ends.
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String space = " ".repeat(widths[i] - width(cell));
            boolean right = i < sides.size() && sides.get(i) == Side.RIGHT;
            line.append(widths[i] == 0 || line.length() == indent ? "" : GAP)
                    .append(right ? space : "")
                    .append(cell)
                    .append(right ? "" : space);
        }
        return line.toString().stripTrailing();
    }

    /// Titles may hold anything, control characters included, which must not reach a terminal.
    static String onOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /// How many places a text takes in a terminal, where East Asian letters take two.
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}
