package app.matinee.cli;

import app.matinee.model.TextFold;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A few words of a text around the first one that was searched for.
final class Snippet {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int BEFORE = 60;
    private static final int LENGTH = 160;
    private static final String CUT = "…";

    private Snippet() {}

    /// At most about 160 characters on one line; where no word of the text matches, its beginning.
    ///
    /// @param plain the text without marks
    /// @param searched as it was typed
    static String of(String plain, String searched) {
        String text = Columns.onOneLine(plain).replaceAll(" +", " ").strip();
        int match = firstMatch(text, List.of(TextFold.fold(searched).split(" ")));
        int from = match <= BEFORE ? 0 : wordAt(text, match - BEFORE);
        int to = from + LENGTH >= text.length() ? text.length() : endOfWord(text, from + LENGTH);
        return (from > 0 ? CUT : "")
                + text.substring(from, to).strip()
                + (to < text.length() ? CUT : "");
    }

    private static int firstMatch(String text, List<String> searched) {
        return WORD.matcher(text)
                .results()
                .filter(word -> matches(TextFold.fold(word.group()), searched))
                .findFirst()
                .map(MatchResult::start)
                .orElse(0);
    }

    /// A word such as “Ani’s—and” folds to several, and one of Chinese folds to pairs.
    private static boolean matches(String folded, List<String> searched) {
        return List.of(folded.split(" ")).stream()
                .anyMatch(word -> searched.stream().anyMatch(word::startsWith));
    }

    /// The start of the first word from a place on.
    private static int wordAt(String text, int place) {
        int space = text.indexOf(' ', place);
        return space < 0 ? place : space + 1;
    }

    /// The end of the last word before a place; the place itself within one endless word.
    private static int endOfWord(String text, int place) {
        int space = text.lastIndexOf(' ', place);
        if (space > place - BEFORE) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
