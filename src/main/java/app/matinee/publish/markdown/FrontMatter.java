package app.matinee.publish.markdown;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Fields before a text, as YAML. Words are written as JSON strings, which YAML 1.2 reads too, so
/// that no title needs to be looked at.
final class FrontMatter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StringBuilder out = new StringBuilder("---\n");

    FrontMatter words(String name, String value) {
        if (!value.isEmpty()) {
            raw(name, quoted(value));
        }
        return this;
    }

    /// A value that needs no quotes, such as a date or a truth.
    FrontMatter raw(String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
        return this;
    }

    FrontMatter list(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.append(name).append(":\n");
            values.forEach(value -> out.append("  - ").append(quoted(value)).append('\n'));
        }
        return this;
    }

    /// Fields below a field; none of them may be empty.
    FrontMatter below(String name, Map<String, String> fields) {
        if (!fields.isEmpty()) {
            out.append(name).append(":\n");
            fields.forEach((key, value) ->
                    out.append("  ").append(key).append(": ").append(value).append('\n'));
        }
        return this;
    }

    /// A list of things with fields each.
    FrontMatter things(String name, List<Map<String, String>> things) {
        if (things.isEmpty()) {
            return this;
        }
        out.append(name).append(":\n");
        for (Map<String, String> thing : things) {
            String lead = "  - ";
            for (Map.Entry<String, String> field : thing.entrySet()) {
                out.append(lead)
                        .append(field.getKey())
                        .append(": ")
                        .append(field.getValue())
                        .append('\n');
                lead = "    ";
            }
        }
        return this;
    }

    /// Control signs, which YAML forbids even where JSON has words for them, are left out.
    static String quoted(String words) {
        return JSON.writeValueAsString(words.replaceAll("\\p{Cntrl}+", " "))
                .replace("\u2028", " ")
                .replace("\u2029", " ")
                .replace("\uFEFF", "");
    }

    String end() {
        return out + "---\n\n";
    }
}
