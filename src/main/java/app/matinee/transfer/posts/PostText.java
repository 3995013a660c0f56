package app.matinee.transfer.posts;

import app.matinee.markdown.HtmlPictures;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the Markdown of Hugo, Jekyll, Obsidian and others as the journal's: their pictures, folds
/// and links, and the HTML that people write between; code is left alone.
final class PostText {

    /// Nobody writes a longer post; what is longer is no work for patterns.
    private static final int LONGEST = 400_000;

    private static final Pattern CODE = Pattern.compile("(?ms)^(```+|~~~+).*?^\\1\\s*$");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n(?:[ \\t]*\\n)+");

    private final HugoMarks hugo;
    private final HtmlMarks html;
    private final ObsidianMarks obsidian;
    private final PictureMarks pictures;

    PostText(HtmlPictures pictures) {
        this.hugo = new HugoMarks(pictures);
        this.html = new HtmlMarks(pictures);
        this.obsidian = new ObsidianMarks(pictures);
        this.pictures = new PictureMarks(pictures);
    }

    /// A text longer than any post comes as it is.
    String read(String text) {
        if (text.length() > LONGEST) {
            return text.strip();
        }
        StringBuilder out = new StringBuilder();
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            out.append(prose(text.substring(from, code.start()))).append(code.group());
            from = code.end();
        }
        out.append(prose(text.substring(from)));
        return EMPTY_LINES.matcher(out).replaceAll("\n\n").strip();
    }

    private String prose(String text) {
        String read = JekyllMarks.read(text);
        read = hugo.read(read);
        read = html.read(read);
        read = obsidian.read(read);
        read = pictures.read(read);
        // How the writers of posts keep two braces from being read as a mark.
        return read.replace("&#123;", "{");
    }
}
