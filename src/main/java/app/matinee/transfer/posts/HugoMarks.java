package app.matinee.transfer.posts;

import app.matinee.markdown.HtmlPictures;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shortcodes of Hugo: `{{< figure … >}}`, folds and films; of others only the words between stay.
final class HugoMarks {

    private static final Pattern FIGURE =
            Pattern.compile("(?s)\\{\\{[<%]\\s*figure\\s+(.{0,8000}?)\\s*/?[>%]\\}\\}");

    /// name="value", name=`value` or name=value
    private static final Pattern ATTRIBUTE =
            Pattern.compile(
                    "([\\w-]+)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|`([^`]*)`|(\\S+))");

    private static final Pattern FOLD =
            Pattern.compile(
                    "(?s)\\{\\{[<%]\\s*(?:spoiler|details)\\b([^}]{0,400}?)\\s*[>%]\\}\\}(.{0,40000}?)"
                            + "\\{\\{[<%]\\s*/(?:spoiler|details)\\s*[>%]\\}\\}");
    private static final Pattern FILM =
            Pattern.compile(
                    "\\{\\{[<%]\\s*youtube\\s+(?:id=)?[\"`]?([\\w-]{6,20})[\"`]?.*?[>%]\\}\\}");
    private static final Pattern OTHER = Pattern.compile("\\{\\{[<%].*?[>%]\\}\\}");

    private final HtmlPictures pictures;

    HugoMarks(HtmlPictures pictures) {
        this.pictures = pictures;
    }

    String read(String text) {
        if (!text.contains("}}")) {
            return text;
        }
        String read = Marks.replaced(FIGURE, text, this::figure);
        read = Marks.replaced(FOLD, read, HugoMarks::fold);
        read =
                Marks.replaced(
                        FILM,
                        read,
                        film -> "<https://www.youtube.com/watch?v=" + film.group(1) + ">");
        return OTHER.matcher(read).replaceAll("");
    }

    private static String fold(MatchResult fold) {
        return Marks.fold(fold.group(1).replaceAll("[\"`]", ""), fold.group(2));
    }

    private String figure(MatchResult figure) {
        Map<String, String> values = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(figure.group(1));
        while (attribute.find()) {
            values.put(attribute.group(1), value(attribute));
        }
        String title = values.getOrDefault("title", "");
        String caption = values.getOrDefault("caption", "");
        String words = title.isEmpty() ? caption : "**" + title + "** " + caption;
        return "\n\n"
                + pictures.markdown(
                        values.getOrDefault("src", ""),
                        values.getOrDefault("alt", ""),
                        words.strip())
                + "\n\n";
    }

    private static String value(Matcher attribute) {
        String quoted = attribute.group(2);
        if (quoted != null) {
            return quoted.replace("\\\"", "\"");
        }
        String raw = attribute.group(3);
        return raw == null ? Marks.words(attribute.group(4)) : raw;
    }
}
