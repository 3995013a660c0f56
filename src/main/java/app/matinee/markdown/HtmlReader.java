package app.matinee.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes HTML as Markdown, leniently: tags left open, scripts and styles do no harm, unknown tags
/// leave their words. Line breaks as typed count, the way people write into a form.
final class HtmlReader {

    /// What would mean something to Markdown inside a line.
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>~|])");

    /// What would mean something at the start of a line.
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^(\\s{0,3})(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|=+$|:::)");

    private static final Pattern NUMBER_START =
            Pattern.compile("(?m)^(\\s{0,3}\\d{1,9})([.)])(?=\\s)");
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*\\n){2,}");

    private final StringBuilder out = new StringBuilder();

    private HtmlReader() {}

    static String markdown(String html) {
        HtmlReader reader = new HtmlReader();
        reader.children(Jsoup.parseBodyFragment(HtmlTags.mended(html)).body());
        return tidy(reader.out.toString());
    }

    private static String tidy(String written) {
        String[] lines = written.split("\n", -1);
        StringBuilder tidy = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            boolean last = i == lines.length - 1 || lines[i + 1].isBlank();
            tidy.append(line(lines[i], last)).append('\n');
        }
        return EMPTY_LINES.matcher(tidy).replaceAll("\n\n").strip();
    }

    /// A break with nothing after it is none.
    private static String line(String line, boolean last) {
        String bare = line.strip();
        if (bare.isEmpty() || bare.equals("\\")) {
            return "";
        }
        return last && line.endsWith("\\") && !line.endsWith("\\\\")
                ? line.substring(0, line.length() - 1)
                : line;
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void words(String words) {
        String spaces = words.replace('\u00a0', ' ').replace('\t', ' ').replace("\0", "");
        String lines = LINES.matcher(spaces).replaceAll("\n").replaceAll("\n *(?=\n)", "\n");
        String escaped = MARKS.matcher(lines).replaceAll("\\\\$1");
        escaped = LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
        escaped = NUMBER_START.matcher(escaped).replaceAll("$1\\\\$2");
        // A single line break as typed is one that shows.
        out.append(escaped.replaceAll("(?<!\\n)\\n(?!\\n)", "\\\\\n"));
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "script", "style", "iframe", "object", "template", "head", "title" -> {}
            case "i", "em", "cite" -> wrapped("*", element);
            case "b", "strong" -> wrapped("**", element);
            case "s", "strike", "del" -> wrapped("~~", element);
            case "code" -> code(element);
            case "a" -> link(element);
            case "img" -> out.append(MARKS.matcher(element.attr("alt")).replaceAll("\\\\$1"));
            case "br" -> out.append("\\\n");
            case "hr" -> block("---");
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    block("#".repeat(element.normalName().charAt(1) - '0') + " " + inline(element));
            case "blockquote" -> block(prefixed("> ", "> ", inner(element)));
            case "pre" -> block(prefixed("    ", "    ", element.wholeText()));
            case "ul", "ol" -> list(element);
            case "p", "div", "section", "article", "figure", "figcaption", "table", "tr" -> {
                out.append("\n\n");
                children(element);
                out.append("\n\n");
            }
            default -> children(element);
        }
    }

    private void wrapped(String mark, Element element) {
        String content = inner(element);
        String bare = content.strip();
        if (bare.isEmpty()) {
            out.append(content);
            return;
        }
        int from = content.indexOf(bare);
        out.append(content, 0, from);
        // Marks do not reach over paragraphs.
        out.append(mark).append(bare.replaceAll("\\n\\s*\\n", mark + "\n\n" + mark)).append(mark);
        out.append(content, from + bare.length(), content.length());
    }

    private void code(Element element) {
        String text = element.wholeText().replace('\n', ' ');
        out.append(text.contains("`") ? "`` " + text + " ``" : "`" + text + "`");
    }

    private void link(Element element) {
        String address = element.attr("href").strip();
        String lower = address.toLowerCase(Locale.ROOT);
        String content = inline(element);
        boolean followed = lower.startsWith("http://") || lower.startsWith("https://");
        if (!followed || content.isEmpty()) {
            out.append(content);
            return;
        }
        String safe = address.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
        out.append('[').append(content).append("](").append(safe.replaceAll("[<>\\s]", ""));
        out.append(')');
    }

    private void list(Element list) {
        boolean numbered = list.normalName().equals("ol");
        StringBuilder items = new StringBuilder();
        int number = 1;
        for (Element item : list.children()) {
            String mark = numbered ? number++ + ". " : "- ";
            items.append(prefixed(mark, " ".repeat(mark.length()), inner(item))).append('\n');
        }
        block(items.toString().stripTrailing());
    }

    private void block(String text) {
        out.append("\n\n").append(text).append("\n\n");
    }

    private static String prefixed(String first, String rest, String text) {
        String[] lines = tidy(text).split("\n", -1);
        StringBuilder prefixed = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            prefixed.append(i == 0 ? first : rest).append(lines[i]).append('\n');
        }
        return prefixed.toString().stripTrailing();
    }

    private static String inner(Element element) {
        HtmlReader inner = new HtmlReader();
        inner.children(element);
        return inner.out.toString();
    }

    private static String inline(Element element) {
        return inner(element).replaceAll("\\\\?\\s*\\n\\s*", " ").strip();
    }
}
