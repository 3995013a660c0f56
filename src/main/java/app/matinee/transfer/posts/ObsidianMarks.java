package app.matinee.transfer.posts;

import app.matinee.markdown.HtmlPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What Obsidian understands: callouts, pictures and links in double brackets, comments.
final class ObsidianMarks {

    private static final Pattern COMMENT = Pattern.compile("(?s)%%.{0,40000}?%%");

    /// "> [!warning]- Title" and the lines of its quote
    private static final Pattern CALLOUT =
            Pattern.compile(
                    "(?m)^> ?\\[!([\\w-]+)\\]([-+]?)[ \\t]*(.*)\\n((?:^>.*(?:\\n|$)){0,400})");

    private static final Pattern PICTURE =
            Pattern.compile("!\\[\\[([^\\]|\\n]+)(?:\\|([^\\]\\n]*))?\\]\\]");
    private static final Pattern LINK =
            Pattern.compile("\\[\\[([^\\]|\\n]+)(?:\\|([^\\]\\n]*))?\\]\\]");

    private final HtmlPictures pictures;

    ObsidianMarks(HtmlPictures pictures) {
        this.pictures = pictures;
    }

    String read(String text) {
        String read = COMMENT.matcher(text).replaceAll("");
        read = Marks.replaced(CALLOUT, read, ObsidianMarks::callout);
        read = Marks.replaced(PICTURE, read, this::picture);
        return Marks.replaced(LINK, read, ObsidianMarks::link);
    }

    /// One that can be folded is a fold, another a quote with its title.
    private static String callout(MatchResult callout) {
        String inside = callout.group(4).replaceAll("(?m)^> ?", "");
        String title = callout.group(3).strip();
        if (!callout.group(2).isEmpty()) {
            return Marks.fold(title, inside);
        }
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add("> **" + title + "**");
            lines.add(">");
        }
        inside.strip().lines().forEach(line -> lines.add("> " + line));
        return String.join("\n", lines) + "\n";
    }

    /// What stands after the bar is a size, or what the picture shows.
    private String picture(MatchResult picture) {
        String after = Marks.words(picture.group(2));
        String alt = after.matches("\\d+(?:x\\d+)?") ? "" : after;
        return pictures.markdown(picture.group(1).strip(), alt, "");
    }

    private static String link(MatchResult link) {
        String shown = Marks.words(link.group(2));
        return shown.isEmpty() ? link.group(1) : shown;
    }
}
