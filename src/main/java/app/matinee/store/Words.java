package app.matinee.store;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists of words as they stand in a column: a JSON array.
final class Words {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private static final TypeReference<List<List<String>>> PAIRS = new TypeReference<>() {};

    private Words() {}

    static String write(List<String> words) {
        return switch (words.size()) {
            case 0 -> "[]";
            case 1, 2, 3, 4 ->
                    words.stream().allMatch(Words::isPlain)
                            ? "[\"" + String.join("\",\"", words) + "\"]"
                            : JSON.writeValueAsString(words);
            default -> JSON.writeValueAsString(words);
        };
    }

    /// Whether a word stands in JSON as it is.
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    static List<String> read(String column) {
        return column.equals("[]") ? List.of() : List.copyOf(JSON.readValue(column, LIST));
    }

    /// Reads an array of arrays, such as titles with their languages.
    static List<List<String>> readPairs(String column) {
        return column.equals("[]") ? List.of() : JSON.readValue(column, PAIRS);
    }

    static String writePairs(List<List<String>> pairs) {
        return pairs.isEmpty() ? "[]" : JSON.writeValueAsString(pairs);
    }
}
