package app.matinee.transfer.posts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text file as its fields and the text below them. Fields stand between lines of three hyphens
/// (YAML), three plus signs (TOML), or in braces at the very start (JSON).
///
/// @param fields none where the text begins at once
/// @param firstLine the line of the file the text begins in, from 1
record FrontMatter(Fields fields, String text, int firstLine) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static FrontMatter of(String file) {
        List<String> lines = file.lines().toList();
        String opening = lines.isEmpty() ? "" : lines.getFirst().stripTrailing();
        if (opening.equals("---") || opening.equals("+++")) {
            int end = closing(lines, opening);
            if (end > 0) {
                List<String> inside = lines.subList(1, end);
                Map<String, Object> values =
                        opening.equals("---") ? new YamlFields(inside).read() : toml(inside);
                return new FrontMatter(new Fields(values), below(lines, end + 1), end + 2);
            }
        }
        int end = opening.equals("{") ? lines.indexOf("}") : -1;
        return end > 0 ? json(lines, end, file) : new FrontMatter(Fields.NONE, file, 1);
    }

    private static int closing(List<String> lines, String opening) {
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(opening) || opening.equals("---") && line.equals("...")) {
                return i;
            }
        }
        return -1;
    }

    private static String below(List<String> lines, int from) {
        return String.join("\n", lines.subList(Math.min(from, lines.size()), lines.size()));
    }

    private static Map<String, Object> toml(List<String> lines) {
        return new TomlFields(lines).read();
    }

    private static FrontMatter json(List<String> lines, int end, String file) {
        try {
            JsonNode read = JSON.readTree(String.join("\n", lines.subList(0, end + 1)));
            return new FrontMatter(new Fields(map(read)), below(lines, end + 1), end + 2);
        } catch (JacksonException _) {
            return new FrontMatter(Fields.NONE, file, 1);
        }
    }

    private static Map<String, Object> map(JsonNode object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.properties().forEach(each -> map.put(each.getKey(), value(each.getValue())));
        return map;
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            return map(node);
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(each -> each.asString(""))
                    .toList();
        }
        return node.asString("");
    }
}
