package app.matinee.publish.markdown;

import app.matinee.markdown.MarkdownDialect;
import app.matinee.publish.html.Html;
import java.util.stream.Collectors;

/// How each reader of Markdown wants what readers differ in.
final class Dialects {

    /// GitHub Flavored Markdown, which most readers understand.
    static final MarkdownDialect COMMON = (title, inside) -> details(Html.escaped(title), inside);

    /// Hugo: raw HTML is dropped there, so folds are a shortcode.
    static final MarkdownDialect HUGO =
            new MarkdownDialect() {
                @Override
                public String spoiler(String title, String inside) {
                    return "{{< spoiler `%s` >}}\n%s\n{{< /spoiler >}}"
                            .formatted(title.replace('`', '’'), inside);
                }

                @Override
                public String words(String escaped) {
                    return escaped.replace("{{", "{&#123;");
                }

                @Override
                public String code(String text) {
                    return text.replace("{{<", "{{ <").replace("{{%", "{{ %");
                }
            };

    /// Jekyll: kramdown, after Liquid has read it.
    static final MarkdownDialect JEKYLL =
            new MarkdownDialect() {
                @Override
                public String spoiler(String title, String inside) {
                    return details(liquid(Html.escaped(title)), inside)
                            .replaceFirst("<details>", "<details markdown=\"1\">");
                }

                @Override
                public String words(String escaped) {
                    return liquid(escaped).replace("{:", "\\{:").replace("$$", "\\$$");
                }

                @Override
                public String code(String text) {
                    return text.replace("{{", "{ {").replace("{%", "{ %");
                }
            };

    /// Obsidian: folds are callouts, and some more signs mean something.
    static final MarkdownDialect OBSIDIAN =
            new MarkdownDialect() {
                @Override
                public String spoiler(String title, String inside) {
                    return ("[!warning]- " + title + "\n" + inside)
                            .lines()
                            .map(line -> ("> " + line).stripTrailing())
                            .collect(Collectors.joining("\n"));
                }

                @Override
                public String words(String escaped) {
                    return escaped.replaceAll("(?=[$#%^])", "\\\\").replace("==", "\\=\\=");
                }
            };

    private Dialects() {}

    static String liquid(String text) {
        return text.replace("{{", "&#123;{").replace("{%", "&#123;%");
    }

    /// @param title as HTML
    private static String details(String title, String inside) {
        return "<details>\n<summary>%s</summary>\n\n%s\n\n</details>".formatted(title, inside);
    }
}
