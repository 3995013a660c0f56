package app.matinee.awards.table;

import java.util.ArrayList;
import java.util.List;

/// Cells between one character, quoted where they hold it, as spreadsheets copy them. A stray quote
/// inside a cell is taken as it stands.
final class DelimitedTable {

    private final String text;
    private final char between;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private DelimitedTable(String text, char between) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        this.between = between;
    }

    static List<List<String>> rows(String text, char between) {
        return new DelimitedTable(text, between).read();
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            boolean quoted = text.charAt(at) == '"' && closing(at + 1) > 0;
            row.add(quoted ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) == '\n') {
                endRow();
            }
            at++;
        }
        if (!row.isEmpty()) {
            row.add("");
            endRow();
        }
        return rows;
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != between && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        int end = closing(at + 1);
        String cell = text.substring(at + 1, end).replace("\"\"", "\"").replace('\n', ' ');
        at = end + 1;
        return cell;
    }

    /// The place of the quote that ends a cell, -1 where none does.
    private int closing(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length()
                                    || text.charAt(i + 1) == between
                                    || text.charAt(i + 1) == '\n'
                            ? i
                            : -1;
                }
            }
        }
        return -1;
    }
}
