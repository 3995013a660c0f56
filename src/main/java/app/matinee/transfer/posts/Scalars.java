package app.matinee.transfer.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Single values of front matter, and lists of them in brackets.
final class Scalars {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ITEM =
            Pattern.compile(
                    "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^']*+(?:''[^']*+)*+'|[^,\\[\\]]+");

    private Scalars() {}

    /// The words between quotes; words without quotes as they are.
    static String unquoted(String value) {
        String bare = value.strip();
        if (bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"")) {
            try {
                return JSON.readTree(bare).asString("");
            } catch (JacksonException _) {
                return bare.substring(1, bare.length() - 1);
            }
        }
        if (bare.length() >= 2 && bare.startsWith("'") && bare.endsWith("'")) {
            return bare.substring(1, bare.length() - 1).replace("''", "'");
        }
        return bare.equals("~") || bare.equals("null") ? "" : bare;
    }

    /// "[a, 'b, c']" as its items.
    static List<String> list(String value) {
        List<String> items = new ArrayList<>();
        String inside = value.strip().replaceAll("^\\[|\\]$", "");
        Matcher item = ITEM.matcher(inside);
        while (item.find()) {
            String words = unquoted(item.group());
            if (!words.isBlank()) {
                items.add(words);
            }
        }
        return items;
    }

    /// A value without what follows a number sign; one within quotes or a word is none.
    static String withoutComment(String value) {
        String bare = value.strip();
        if (bare.startsWith("\"") || bare.startsWith("'")) {
            Matcher quoted = ITEM.matcher(bare);
            return quoted.lookingAt() ? quoted.group() : bare;
        }
        return bare.startsWith("#") ? "" : bare.replaceFirst("\\s+#.*$", "");
    }
}
