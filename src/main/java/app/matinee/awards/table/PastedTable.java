package app.matinee.awards.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table out of the clipboard: rows of cells, all rows equally long.
///
/// @param rows without those that hold nothing
public record PastedTable(List<List<String>> rows) {

    private static final Pattern HTML_ROW = Pattern.compile("(?i)<tr[\\s>]");
    private static final Pattern PIPE_RULE = Pattern.compile("[|:\\-\\s]*-[|:\\-\\s]*");

    /// Marks of footnotes as Wikipedia writes them, such as `[12]`.
    private static final Pattern FOOTNOTE = Pattern.compile("\\[(?:\\d{1,3}|[a-z])\\]");

    public PastedTable {
        rows = even(rows);
    }

    /// Reads a table written with tabs, commas, semicolons or pipes between cells, as Markdown or
    /// as HTML. A text that is no table gives rows of one cell.
    public static PastedTable read(String text) {
        if (HTML_ROW.matcher(text).find()) {
            return new PastedTable(HtmlTable.rows(text));
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (text.indexOf('\t') >= 0) {
            return new PastedTable(DelimitedTable.rows(text, '\t'));
        }
        long piped = lines.stream().filter(line -> line.indexOf('|') >= 0).count();
        if (piped > 0 && piped * 2 >= lines.size()) {
            return new PastedTable(
                    lines.stream()
                            .filter(line -> !PIPE_RULE.matcher(line).matches())
                            .map(PastedTable::piped)
                            .toList());
        }
        char between = count(text, ';') > count(text, ',') ? ';' : ',';
        return new PastedTable(DelimitedTable.rows(text, between));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int columns() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    private static List<String> piped(String line) {
        String bare = line.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : bare.split("(?<!\\\\)\\|", -1)) {
            cells.add(
                    cell.replaceAll("\\\\([\\\\|*_<>\\[\\]`])", "$1").replaceAll("\\*\\*|__", ""));
        }
        return cells;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static List<List<String>> even(List<List<String>> rows) {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> padded(row, widest))
                .toList();
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(FOOTNOTE.matcher(cell).replaceAll("").strip()));
        while (cells.size() < width) {
            cells.add("");
        }
        return List.copyOf(cells);
    }
}
