package app.matinee.awards.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The cells of the tables in a piece of HTML, as browsers and mail programs copy it. A cell that
/// spans rows or columns stands in each of them. Nothing of it is ever shown as HTML.
final class HtmlTable {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?-->|<(script|style|sup)\\b.*?</\\1\\s*>");
    private static final Pattern SPAN = Pattern.compile("(?i)(row|col)span\\s*=\\s*[\"']?(\\d{1,3})");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash",
                    "–", "mdash", "—", "rsquo", "’", "eacute", "é");

    /// A cell above that reaches down.
    private record Hanging(String text, int rows) {}

    private final List<List<String>> rows = new ArrayList<>();
    private Map<Integer, Hanging> hanging = new TreeMap<>();
    private Map<Integer, Hanging> next = new TreeMap<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean inCell;
    private int rowSpan = 1;
    private int columnSpan = 1;

    private HtmlTable() {}

    static List<List<String>> rows(String html) {
        return new HtmlTable().read(UNSEEN.matcher(html).replaceAll(""));
    }

    private List<List<String>> read(String html) {
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            text(html.substring(from, tag.start()));
            from = tag.end();
            boolean closes = !tag.group(1).isEmpty();
            switch (tag.group(2).toLowerCase(Locale.ROOT)) {
                case "tr" -> endRow();
                case "td", "th" -> {
                    endCell();
                    if (!closes) {
                        beginCell(tag.group(3));
                    }
                }
                case "table" -> {
                    endRow();
                    hanging.clear();
                }
                case "br", "li", "p", "div" -> text(", ");
                default -> {}
            }
        }
        endRow();
        return rows;
    }

    private void text(String said) {
        if (inCell) {
            cell.append(said);
        }
    }

    private void beginCell(String attributes) {
        inCell = true;
        rowSpan = 1;
        columnSpan = 1;
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            int cells = Math.clamp(Integer.parseInt(span.group(2)), 1, 400);
            if (span.group(1).equalsIgnoreCase("row")) {
                rowSpan = cells;
            } else {
                columnSpan = Math.min(cells, 40);
            }
        }
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        String said = tidy(cell.toString());
        cell = new StringBuilder();
        fillHanging();
        for (int i = 0; i < columnSpan; i++) {
            if (rowSpan > 1) {
                next.put(row.size(), new Hanging(said, rowSpan - 1));
            }
            row.add(said);
        }
    }

    /// Cells that reach down from above take their place before the row's own.
    private void fillHanging() {
        while (hanging.containsKey(row.size())) {
            Hanging above = hanging.remove(row.size());
            if (above.rows() > 1) {
                next.put(row.size(), new Hanging(above.text(), above.rows() - 1));
            }
            row.add(above.text());
        }
    }

    private void endRow() {
        endCell();
        if (!row.isEmpty()) {
            fillHanging();
            rows.add(row);
            row = new ArrayList<>();
            hanging = next;
            next = new TreeMap<>();
        }
    }

    private static String tidy(String raw) {
        Matcher entity = ENTITY.matcher(raw);
        String decoded = entity.replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
        return decoded.replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("(\\s*,\\s*)+", ", ")
                .replaceAll("^[, ]+|[, ]+$", "");
    }

    private static String letter(String name) {
        if (name.startsWith("#")) {
            boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
            String digits = name.substring(hex ? 2 : 1);
            if (!digits.matches(hex ? "[0-9a-fA-F]+" : "[0-9]+")) {
                return "";
            }
            int point = Integer.parseInt(digits, hex ? 16 : 10);
            return Character.isValidCodePoint(point) ? Character.toString(point) : "";
        }
        return NAMED.getOrDefault(name, "&" + name + ";");
    }
}
