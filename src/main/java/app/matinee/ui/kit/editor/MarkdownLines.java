package app.matinee.ui.kit.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What Enter does in a list or a quote, and how tables come about.
final class MarkdownLines {

    private static final Pattern HEAD =
            Pattern.compile("((?:> ?)*)(\\s*)([-*+] (?:\\[[ xX]] )?|(\\d{1,9})([.)]) )?(.*)");
    private static final int INDENT = 2;

    private MarkdownLines() {}

    /// Enter at a place in the text: a list goes on with its next mark, an empty item ends it.
    ///
    /// @return empty where Enter is just a new line
    static Optional<TextEdit> enter(String text, int caret) {
        int start = text.lastIndexOf('\n', caret - 1) + 1;
        int end = text.indexOf('\n', caret) < 0 ? text.length() : text.indexOf('\n', caret);
        Matcher line = HEAD.matcher(text.substring(start, end));
        if (!line.matches() || line.group(1).isEmpty() && line.group(3) == null) {
            return Optional.empty();
        }
        int headEnd = start + line.start(6);
        if (caret < headEnd) {
            return Optional.empty();
        }
        if (line.group(6).isBlank()) {
            return Optional.of(new TextEdit(start, end, "", start, start));
        }
        String words = "\n" + line.group(1) + line.group(2) + nextMark(line);
        int after = caret + words.length();
        return Optional.of(new TextEdit(caret, caret, words, after, after));
    }

    private static String nextMark(Matcher line) {
        String mark = line.group(3);
        if (mark == null) {
            return "";
        }
        if (line.group(4) != null) {
            return Long.parseLong(line.group(4)) + 1 + line.group(5) + " ";
        }
        return mark.charAt(0) + (mark.contains("[") ? " [ ] " : " ");
    }

    /// Tab in a list item: one level deeper, or one level back.
    ///
    /// @return empty where the line is no item
    static Optional<TextEdit> indent(String text, int caret, boolean back) {
        int start = text.lastIndexOf('\n', caret - 1) + 1;
        int end = text.indexOf('\n', caret) < 0 ? text.length() : text.indexOf('\n', caret);
        String whole = text.substring(start, end);
        Matcher line = HEAD.matcher(whole);
        if (!line.matches() || line.group(3) == null || !line.group(1).isEmpty()) {
            return Optional.empty();
        }
        int deep = line.group(4) == null ? INDENT : INDENT + 1;
        int less = Math.min(deep, line.group(2).length());
        String words = back ? whole.substring(less) : " ".repeat(deep) + whole;
        int to = Math.max(start, caret + (back ? -less : deep));
        return Optional.of(new TextEdit(start, end, words, to, to));
    }

    /// A table of what is selected, whose cells are separated by tabs; an empty one where nothing
    /// is.
    ///
    /// @param column the name a new column has until it is typed
    static TextEdit table(String text, int from, int to, String column) {
        String selected = text.substring(from, to);
        String table =
                selected.isBlank()
                        ? tableOf(column + "\t" + column + "\n\t")
                        : tableOf(selected.strip());
        String before = from == 0 || text.startsWith("\n\n", from - 2) ? "" : "\n\n";
        String words = before + table + "\n";
        int first = from + before.length() + 2;
        int last = selected.isBlank() ? first + column.length() : first;
        return new TextEdit(from, to, words, first, last);
    }

    /// Lines of cells as a table, the first one its head.
    static String tableOf(String tabbed) {
        List<String[]> rows =
                tabbed.lines().map(line -> line.replace("|", "\\|").split("\t", -1)).toList();
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(1);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    String row = row(rows.get(i), columns);
                    return i == 0 ? row + "\n|" + " --- |".repeat(columns) : row;
                })
                .collect(Collectors.joining("\n"));
    }

    private static String row(String[] cells, int columns) {
        String[] filled = Arrays.copyOf(cells, columns);
        return Arrays.stream(filled)
                .map(cell -> cell == null ? "" : cell.strip())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /// Words without the line ends around them that the text has at their place already; at its
    /// start it needs none.
    static String fitted(String before, String words, String after) {
        int bare = words.length() - words.replaceAll("^\\n+", "").length();
        int there = before.length() - before.replaceAll("\\n+$", "").length();
        String fitted = words.substring(before.isBlank() ? bare : Math.min(bare, there));
        int end = fitted.length() - fitted.replaceAll("\\n+$", "").length();
        int follows = after.length() - after.replaceAll("^\\n+", "").length();
        return fitted.substring(0, fitted.length() - Math.min(end, follows));
    }
}
