package app.matinee.transfer.posts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the YAML that stands before posts: words with and without quotes, lists in brackets or on
/// lines of their own, texts over several lines, and fields below a field. What else YAML can do
/// (anchors, tags, lists of lists) is passed over.
final class YamlFields {

    private static final Pattern FIELD =
            Pattern.compile("^([^\\s#:'\"\\-][^:]*?|\"[^\"]*\"|'[^']*'):(?:\\s+(.*))?$");

    private static final int MOST_LINES = 400;

    private final List<String> lines;
    private int at;

    YamlFields(List<String> lines) {
        this.lines = lines;
    }

    Map<String, Object> read() {
        return fields(0);
    }

    private Map<String, Object> fields(int indent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (at < lines.size()) {
            String line = lines.get(at);
            if (isNothing(line)) {
                at++;
                continue;
            }
            int here = indentOf(line);
            if (here < indent) {
                break;
            }
            at++;
            Matcher field = FIELD.matcher(line.strip());
            if (here == indent && field.matches()) {
                String value = field.group(2) == null ? "" : field.group(2).strip();
                fields.put(Scalars.unquoted(field.group(1)), value(value, indent));
            }
        }
        return fields;
    }

    private Object value(String value, int indent) {
        String bare = Scalars.withoutComment(value);
        if (bare.matches("[|>][-+]?\\d?")) {
            return block(indent, bare.startsWith(">"));
        }
        if (bare.startsWith("[")) {
            return Scalars.list(whole(bare, "]"));
        }
        if (!bare.isEmpty()) {
            return Scalars.unquoted(bare);
        }
        int next = nextLine();
        if (next < 0 || isBelow(lines.get(next), indent)) {
            return "";
        }
        String below = lines.get(next);
        return below.strip().startsWith("-") && !below.strip().startsWith("---")
                ? items(indentOf(below))
                : fields(indentOf(below));
    }

    /// Whether a line belongs to something above; items of a list may stand as far left as their
    /// field.
    private static boolean isBelow(String line, int indent) {
        return line.strip().startsWith("-") ? indentOf(line) < indent : indentOf(line) <= indent;
    }

    private List<String> items(int indent) {
        List<String> items = new ArrayList<>();
        while (at < lines.size()) {
            String line = lines.get(at);
            boolean item = indentOf(line) == indent && line.strip().startsWith("-");
            if (!isNothing(line) && !item && indentOf(line) <= indent) {
                break;
            }
            at++;
            if (item) {
                String words = Scalars.withoutComment(line.strip().substring(1).strip());
                if (!words.isEmpty()) {
                    items.add(Scalars.unquoted(words));
                }
            }
        }
        return items;
    }

    /// A text over several lines, kept as they are or folded into one.
    private String block(int indent, boolean folded) {
        List<String> text = new ArrayList<>();
        while (at < lines.size() && (lines.get(at).isBlank() || indentOf(lines.get(at)) > indent)) {
            text.add(lines.get(at++).strip());
        }
        return String.join(folded ? " " : "\n", text).strip();
    }

    /// A list in brackets may go over several lines.
    private String whole(String start, String end) {
        StringBuilder whole = new StringBuilder(start);
        String last = start;
        for (int i = 0; i < MOST_LINES && !last.endsWith(end) && at < lines.size(); i++) {
            last = lines.get(at++).strip();
            whole.append(' ').append(last);
        }
        return whole.toString();
    }

    private int nextLine() {
        for (int i = at; i < lines.size(); i++) {
            if (!isNothing(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
