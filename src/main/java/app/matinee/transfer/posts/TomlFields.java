package app.matinee.transfer.posts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the TOML that stands before posts of Hugo: fields, lists, and one level of tables. Lists
/// of tables are passed over.
final class TomlFields {

    private static final Pattern FIELD =
            Pattern.compile("^([\\w.-]+|\"[^\"]*\"|'[^']*')\\s*=\\s*(.*)$");

    private static final int MOST_LINES = 400;

    private final List<String> lines;

    TomlFields(List<String> lines) {
        this.lines = lines;
    }

    Map<String, Object> read() {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> fields = all;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("[")) {
                fields = new LinkedHashMap<>();
                String name = line.replaceAll("[\\[\\]\\s]", "");
                if (!line.startsWith("[[")) {
                    all.put(name, fields);
                }
                continue;
            }
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                continue;
            }
            boolean list = field.group(2).startsWith("[");
            StringBuilder value =
                    new StringBuilder(
                            list ? field.group(2) : Scalars.withoutComment(field.group(2)));
            String last = field.group(2);
            int end = Math.min(lines.size(), i + MOST_LINES);
            while (list && !last.endsWith("]") && i + 1 < end) {
                last = lines.get(++i).strip();
                value.append(' ').append(last);
            }
            String words = value.toString();
            fields.put(
                    Scalars.unquoted(field.group(1)),
                    list ? Scalars.list(words) : Scalars.unquoted(words));
        }
        return all;
    }
}
