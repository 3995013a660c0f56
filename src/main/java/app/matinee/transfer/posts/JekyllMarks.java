package app.matinee.transfer.posts;

import java.util.regex.Pattern;

/// What Jekyll's Liquid and kramdown understand: addresses lose their filters, notes for the
/// machine go.
final class JekyllMarks {

    /// {{ '/assets/x.jpg' | relative_url }}
    private static final Pattern ADDRESS =
            Pattern.compile("\\{\\{\\s*['\"]([^'\"}]+)['\"]\\s*(?:\\|[^}]*)?\\}\\}");

    private static final Pattern SITE =
            Pattern.compile("\\{\\{\\s*site\\.(?:baseurl|url)\\s*\\}\\}");
    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?s)\\{%-?\\s*comment.{0,40000}?endcomment\\s*-?%\\}"
                            + "|\\{%-?\\s*(?:end)?raw\\s*-?%\\}|\\{:[^}\\n]*\\}");

    private JekyllMarks() {}

    static String read(String text) {
        if (!text.contains("}")) {
            return text;
        }
        String read = NOTHING.matcher(text).replaceAll("");
        read = ADDRESS.matcher(read).replaceAll("$1");
        return SITE.matcher(read).replaceAll("");
    }
}
