package app.matinee.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a line of Markdown that a reader will read: code, addresses, marks and numbers left
/// out.
final class ProseWords {

    /// A word and where it stands in its line.
    record Word(int from, String letters) {}

    private static final Pattern NO_PROSE =
            Pattern.compile(
                    """
                    `[^`]*`\
                    |]\\([^)]*\\)?\
                    |^\\s*```.*\
                    |^\\s*:::\\w*\
                    |<[^>]*>\
                    |(?:https?://|www\\.)\\S+\
                    |\\S+@\\S+\\.\\w+\
                    |\\S*\\d\\S*\
                    """);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*");

    private ProseWords() {}

    static List<Word> of(String line) {
        StringBuilder prose = new StringBuilder(line);
        Matcher other = NO_PROSE.matcher(line);
        while (other.find()) {
            for (int i = other.start(); i < other.end(); i++) {
                prose.setCharAt(i, ' ');
            }
        }
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(prose);
        while (word.find()) {
            if (word.end() - word.start() > 1) {
                words.add(new Word(word.start(), word.group()));
            }
        }
        return words;
    }
}
