package app.matinee.markdown;

/// How one reader of Markdown wants what readers differ in.
public interface MarkdownDialect {

    /// Markdown as Matinee itself reads it.
    MarkdownDialect OWN =
            new MarkdownDialect() {
                @Override
                public String spoiler(String title, String inside) {
                    String head = title.isEmpty() ? ":::spoiler" : ":::spoiler " + title;
                    return head + "\n" + inside + "\n:::";
                }
            };

    /// A fold that opens when the reader asks.
    ///
    /// @param title plain words, perhaps none
    /// @param inside Markdown
    String spoiler(String title, String inside);

    /// Words that are escaped already; for signs that mean something to this reader only.
    default String words(String escaped) {
        return escaped;
    }

    /// Words of code, which nothing escapes.
    default String code(String text) {
        return text;
    }

    /// A picture within a text.
    default String picture(Inline.Picture picture) {
        String title = picture.caption().isEmpty() ? "" : " \"" + quoted(picture.caption()) + "\"";
        return "![%s](<%s>%s)"
                .formatted(
                        MarkdownWriter.escaped(picture.description()),
                        picture.address().replace(">", "%3E"),
                        title);
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    }
}
