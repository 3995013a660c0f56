package app.matinee.ui.kit.editor;

import app.matinee.markdown.MarkdownText;
import java.util.regex.Pattern;

/// What is written when something is pasted: an address on words makes a link of them, formatted
/// text becomes Markdown, the cells of a spreadsheet a table.
final class Pasting {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)\\S+");

    /// Tags that say more than the plain text does.
    private static final Pattern MEANING =
            Pattern.compile(
                    "<(a\\s|b>|b\\s|strong|i>|i\\s|em[\\s>]|h[1-6]|ul|ol|blockquote|del|s>|code|cite)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TABLE = Pattern.compile("<table", Pattern.CASE_INSENSITIVE);

    private Pasting() {}

    /// @param selected the words that are pasted over, "" for none
    /// @param html what was copied, with its formatting; "" for none
    static String words(String selected, String text, String html) {
        String plain = text.strip();
        boolean onWords = !selected.isBlank() && !selected.contains("\n");
        if (onWords && ADDRESS.matcher(plain).matches()) {
            String safe = plain.replace("(", "%28").replace(")", "%29");
            return "[" + selected + "](" + safe + ")";
        }
        if (TABLE.matcher(html).find() && plain.contains("\t") && plain.contains("\n")) {
            return MarkdownLines.tableOf(plain) + "\n";
        }
        if (MEANING.matcher(html).find()) {
            String written = MarkdownText.ofHtml(html);
            return written.isEmpty() ? text : written;
        }
        return text;
    }
}
