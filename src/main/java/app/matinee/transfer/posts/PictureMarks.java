package app.matinee.transfer.posts;

import app.matinee.markdown.HtmlPictures;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Pictures as Markdown has them. A paragraph below one that is followed by a line about who made
/// it is its caption.
final class PictureMarks {

    /// ![what it shows](address "caption"), and the paragraphs below
    private static final Pattern PICTURE =
            Pattern.compile(
                    "!\\[([^\\]\\\\]*+(?:\\\\.[^\\]\\\\]*+)*+)\\]\\(\\s*(?:<([^>\\n]*)>|([^)\\s]+))"
                            + "(?:\\s+(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|'([^']*)'))?\\s*\\)"
                            + "(?:\\n\\n([^\\n]+(?:\\n[^\\n]+){0,40})\\n\\n(\\*Picture: [^*\\n]+\\*)(?=\\n|$))?",
                    Pattern.DOTALL);

    private final HtmlPictures pictures;

    PictureMarks(HtmlPictures pictures) {
        this.pictures = pictures;
    }

    String read(String text) {
        return Marks.replaced(PICTURE, text, this::picture);
    }

    private String picture(MatchResult picture) {
        String bracketed = picture.group(2);
        String address = bracketed == null ? picture.group(3) : bracketed;
        if (address.matches("[0-9a-f]{16}")) {
            // A picture of the journal, which another kind of mark was read as.
            return picture.group();
        }
        String quoted = picture.group(4);
        String title = quoted == null ? Marks.words(picture.group(5)) : quoted;
        String below = Marks.words(picture.group(6));
        String caption =
                below.isEmpty() ? title.replace("\\\"", "\"") : below + "\n" + picture.group(7);
        String alt = picture.group(1).replaceAll("\\\\([\\[\\]\\\\])", "$1");
        return pictures.markdown(address, alt, caption);
    }
}
