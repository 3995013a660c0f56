package app.matinee.ui.library.choice;

/// Words looked for in folded titles: each must begin a word there. No words are in every title.
final class TitleWords {

    private final String[] words;

    TitleWords(String folded) {
        this.words = folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    boolean in(String titles) {
        for (String word : words) {
            if (!begins(titles, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String titles, String word) {
        int at = titles.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(titles.charAt(at - 1))) {
            at = titles.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
