package app.matinee.query;

import app.matinee.model.TextFold;
import java.util.function.Predicate;

/// Tries folded texts against a name as typed: each of its words begins a word there, or, meant
/// whole, all of them stand there together.
public final class NameMatch implements Predicate<String> {

    private final String[] words;
    private final boolean whole;

    private NameMatch(String[] words, boolean whole) {
        this.words = words;
        this.whole = whole;
    }

    public static NameMatch of(String name, boolean whole) {
        String folded = TextFold.fold(name);
        if (folded.isEmpty()) {
            return new NameMatch(new String[0], false);
        }
        return new NameMatch(whole ? new String[] {folded} : folded.split(" "), whole);
    }

    /// @param folded one or several texts, folded
    @Override
    public boolean test(String folded) {
        for (String word : words) {
            if (!begins(folded, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + word.length();
            boolean stops = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && (stops || !whole)) {
                return true;
            }
        }
        return false;
    }
}
