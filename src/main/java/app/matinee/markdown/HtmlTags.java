package app.matinee.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends HTML typed by hand before it is parsed: a second `<i>` while one is open was meant to
/// close it, and what is open at the end of a paragraph does not reach into the next.
final class HtmlTags {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*>");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t]*\\R");
    private static final Set<String> INLINE =
            Set.of("i", "em", "b", "strong", "s", "strike", "del", "u", "a", "code");
    private static final String QUOTE = "blockquote";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private HtmlTags() {}

    static String mended(String html) {
        return new HtmlTags().mend(html);
    }

    private String mend(String html) {
        Matcher tags = TAG.matcher(html);
        int at = 0;
        while (tags.find()) {
            words(html.substring(at, tags.start()));
            at = tags.end();
            tag(tags.group(), tags.group(2).toLowerCase(Locale.ROOT), !tags.group(1).isEmpty());
        }
        words(html.substring(at));
        closeInlines();
        return out.toString();
    }

    private void tag(String written, String name, boolean closing) {
        if (name.equals("p") || name.equals("br")) {
            if (name.equals("p")) {
                closeInlines();
            }
            out.append(written);
        } else if (!INLINE.contains(name) && !name.equals(QUOTE)) {
            out.append(written);
        } else if (closing || open.contains(name)) {
            close(name);
        } else {
            open.push(name);
            out.append(written);
        }
    }

    private void words(String words) {
        Matcher paragraph = PARAGRAPH.matcher(words);
        int at = 0;
        while (paragraph.find()) {
            out.append(words, at, paragraph.start());
            closeInlines();
            out.append(paragraph.group());
            at = paragraph.end();
        }
        out.append(words, at, words.length());
    }

    /// Closes a tag that is open, with those opened inside it; a stray end is dropped.
    private void close(String name) {
        if (!open.contains(name)) {
            return;
        }
        String top;
        do {
            top = open.pop();
            out.append("</").append(top).append('>');
        } while (!top.equals(name));
    }

    private void closeInlines() {
        while (!open.isEmpty() && !open.peek().equals(QUOTE)) {
            out.append("</").append(open.pop()).append('>');
        }
    }
}
