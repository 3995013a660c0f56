package app.matinee.transfer.posts;

import app.matinee.markdown.HtmlPictures;
import app.matinee.markdown.MarkdownText;
import java.util.regex.Pattern;

/// HTML that people write between their Markdown.
final class HtmlMarks {

    private static final Pattern NOTHING =
            Pattern.compile("(?is)<!--.*?-->|<(script|style)\\b.*?</\\1>");
    private static final Pattern FOLD =
            Pattern.compile(
                    "(?is)<details[^>]*>\\s*(?:<summary[^>]*>(.{0,400}?)</summary>)?(.{0,40000}?)</details>");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "(?is)<(figure|table|iframe|video|blockquote)\\b[^>]*>.{0,40000}?</\\1>|<img\\b[^>]*>");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?is)<(em|i|strong|b|a|del|s|code|small|sub|sup|span|u|cite|mark|q|p|div|center)"
                            + "\\b[^>]*>.{0,4000}?</\\1>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>[ \\t]*\\n?");
    private static final Pattern RULE = Pattern.compile("(?i)<hr\\s*/?>");

    private final HtmlPictures pictures;

    HtmlMarks(HtmlPictures pictures) {
        this.pictures = pictures;
    }

    String read(String text) {
        if (!text.contains("<")) {
            return text;
        }
        String read = NOTHING.matcher(text).replaceAll("");
        if (read.contains("</details>")) {
            read =
                    Marks.replaced(
                            FOLD, read, m -> Marks.fold(html(Marks.words(m.group(1))), m.group(2)));
        }
        if (read.contains("</") || read.contains("<img")) {
            read = Marks.replaced(BLOCK, read, block -> "\n\n" + html(block.group()) + "\n\n");
            read = Marks.replaced(WORDS, read, words -> html(words.group()));
        }
        read = BREAK.matcher(read).replaceAll("\\\\\n");
        return RULE.matcher(read).replaceAll("\n\n---\n\n");
    }

    private String html(String html) {
        return MarkdownText.ofHtml(html, pictures);
    }
}
