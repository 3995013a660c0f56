package app.matinee.text;

/// Sets words as print does: apostrophes and single quotes that were typed straight are shown
/// curved. What is stored, edited and matched stays as it was typed.
public final class Typeset {

    /// So many letters are brief.
    private static final int BRIEF = 60;

    private static final char STRAIGHT = '\'';
    private static final char APOSTROPHE = '’';
    private static final char OPENING = '‘';

    private Typeset() {}

    /// The words to show: "Palme d’Or" for "Palme d'Or".
    public static String of(String words) {
        if (words.indexOf(STRAIGHT) < 0) {
            return words;
        }
        StringBuilder set = new StringBuilder(words);
        for (int at = words.indexOf(STRAIGHT); at >= 0; at = words.indexOf(STRAIGHT, at + 1)) {
            set.setCharAt(at, opens(words, at) ? OPENING : APOSTROPHE);
        }
        return set.toString();
    }

    /// Words that may be very long, where there is room for a few.
    public static String brief(String words) {
        return words.length() <= BRIEF ? of(words) : of(words.substring(0, BRIEF)) + "…";
    }

    /// A quote opens before a word where another one ends a word after it; in "Rock 'n' Roll" and
    /// "the '60s" letters are left out instead.
    private static boolean opens(String words, int at) {
        boolean beforeWord =
                (at == 0 || !isInWord(words.charAt(at - 1)))
                        && at + 2 < words.length()
                        && Character.isLetter(words.charAt(at + 1))
                        && Character.isLetter(words.charAt(at + 2));
        for (int end = words.indexOf(STRAIGHT, at + 1);
                beforeWord && end >= 0;
                end = words.indexOf(STRAIGHT, end + 1)) {
            if (end + 1 == words.length() || !isInWord(words.charAt(end + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == STRAIGHT;
    }
}
