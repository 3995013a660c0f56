package app.matinee.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

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

    private final @Nullable HtmlPictures pictures;

    private HtmlReader(@Nullable HtmlPictures pictures) {
        this.pictures = pictures;
    }

    /// @param pictures what becomes of pictures; null to leave their alternative text
    static String markdown(String html, @Nullable HtmlPictures pictures) {
        HtmlReader reader = new HtmlReader(pictures);
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
            case "iframe" -> film(element);
            case "script", "style", "object", "template", "head", "title" -> {}
            case "i", "em", "cite" -> wrapped("*", element);
            case "b", "strong" -> wrapped("**", element);
            case "s", "strike", "del" -> wrapped("~~", element);
            case "code" -> code(element);
            case "a" -> link(element);
            case "img" -> picture(element);
            case "br" -> out.append("\\\n");
            case "hr" -> block("---");
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    block("#".repeat(element.normalName().charAt(1) - '0') + " " + inline(element));
            case "blockquote" -> block(prefixed("> ", "> ", inner(element)));
            case "pre" -> block(prefixed("    ", "    ", element.wholeText()));
            case "ul", "ol" -> list(element);
            case "figure" -> figure(element);
            case "details" -> fold(element);
            case "table" -> table(element);
            case "p", "div", "section", "article", "figcaption", "tr" -> apart(element);
            default -> children(element);
        }
    }

    private void apart(Element element) {
        out.append("\n\n");
        children(element);
        out.append("\n\n");
    }

    private void picture(Element image) {
        if (pictures == null) {
            out.append(MARKS.matcher(image.attr("alt")).replaceAll("\\\\$1"));
        } else {
            block(pictures.markdown(image.attr("src").strip(), image.attr("alt").strip(), ""));
        }
    }

    /// A picture with its caption; a figure of several, or of something else, is what it holds.
    private void figure(Element figure) {
        Elements images = figure.select("img");
        if (pictures == null || images.size() != 1) {
            apart(figure);
            return;
        }
        Element image = images.get(0);
        Element caption = figure.selectFirst("figcaption");
        block(
                pictures.markdown(
                        image.attr("src").strip(),
                        image.attr("alt").strip(),
                        caption == null ? "" : tidy(inner(caption))));
    }

    /// A film that plays within the page becomes its address.
    private void film(Element frame) {
        String source = frame.attr("src").strip();
        if (pictures != null && source.matches("https?://[^\\s<>]+")) {
            block("<" + source + ">");
        }
    }

    private void fold(Element details) {
        Element summary = details.selectFirst("summary");
        String title = summary == null ? "" : inline(summary);
        StringBuilder inside = new StringBuilder();
        HtmlReader reader = new HtmlReader(pictures);
        details.childNodes().stream().filter(node -> node != summary).forEach(reader::node);
        inside.append(":::spoiler ").append(title).append('\n');
        block(inside.append(tidy(reader.out.toString())).append("\n:::").toString());
    }

    /// A table of one column, or with tables in it, only lays a page out.
    private void table(Element table) {
        Elements rows = table.select("tr");
        int columns = rows.stream().mapToInt(row -> row.select("th, td").size()).max().orElse(0);
        if (columns < 2 || !table.select("table table").isEmpty()) {
            apart(table);
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Elements cells = rows.get(i).select("th, td");
            lines.append('|');
            for (int column = 0; column < columns; column++) {
                String words = column < cells.size() ? inline(cells.get(column)) : "";
                lines.append(' ').append(words).append(" |");
            }
            lines.append('\n');
            if (i == 0) {
                lines.append("|").append(" --- |".repeat(columns)).append('\n');
            }
        }
        block(lines.toString().stripTrailing());
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
        if (pictures != null && !element.select("img").isEmpty()) {
            children(element);
            return;
        }
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

    private String inner(Element element) {
        HtmlReader inner = new HtmlReader(pictures);
        inner.children(element);
        return inner.out.toString();
    }

    private String inline(Element element) {
        return inner(element).replaceAll("\\\\?\\s*\\n\\s*", " ").strip();
    }
}
