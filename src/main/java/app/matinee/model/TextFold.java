package app.matinee.model;

import java.text.Normalizer;
import java.util.List;

/// The one fold of text for searching, matching and sorting.
///
/// Folding drops case, diacritics and punctuation, writes out letters that Unicode does not
/// decompose (ł, ø, ß, æ, œ, đ, ð, þ, ı), joins initials and hyphenated short forms ("M*A*S*H" →
/// "mash", "Spider-Man" → "spiderman") and cuts Chinese, Japanese and Korean text into overlapping
/// pairs.
public final class TextFold {

    private static final String[] ARTICLES = {"the ", "a ", "an "};

    private TextFold() {}

    /// The folded words of a text, separated by single spaces.
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String bare = withoutMarks(text);
        StringBuilder out = new StringBuilder(bare.length());
        boolean gap = false;
        int previousCjk = 0;
        for (int i = 0; i < bare.length(); ) {
            int c = bare.codePointAt(i);
            i += Character.charCount(c);
            if (joins(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                previousCjk = 0;
                continue;
            }
            boolean cjk = isCjk(c);
            if (cjk) {
                appendCjk(out, c, previousCjk);
            } else {
                separate(out, gap || previousCjk != 0);
                appendLetter(out, c);
            }
            previousCjk = cjk ? c : 0;
            gap = false;
        }
        return out.toString();
    }

    /// The text a title is sorted by: folded, without a leading English article.
    public static String sortKey(String title) {
        String folded = fold(title);
        for (String article : ARTICLES) {
            if (folded.startsWith(article) && folded.length() > article.length()) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }

    /// The text without diacritics, and with Korean syllables whole again.
    private static String withoutMarks(String text) {
        if (isAscii(text)) {
            return text;
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /// Nothing of ASCII is decomposed.
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// A title folded, and folded with its hyphens as gaps where it has any, so that both
    /// "spiderman" and "spider man" find "Spider-Man".
    public static List<String> variants(String title) {
        String folded = fold(title);
        if (title.indexOf('-') < 0 && title.indexOf('‐') < 0 && title.indexOf('‑') < 0) {
            return List.of(folded);
        }
        String parted = fold(title.replaceAll("[-‐‑]", " "));
        return folded.equals(parted) ? List.of(folded) : List.of(folded, parted);
    }

    private static void separate(StringBuilder out, boolean wanted) {
        if (wanted && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /// Writes the pair of this character and the one before, or the single one at the start of a
    /// run; a run of one stays a word of one.
    private static void appendCjk(StringBuilder out, int c, int previous) {
        if (previous == 0) {
            separate(out, true);
            out.appendCodePoint(c);
            return;
        }
        int last = out.length() - Character.charCount(previous);
        boolean startOfRun = last == 0 || out.charAt(last - 1) == ' ';
        if (startOfRun) {
            out.appendCodePoint(c);
        } else {
            out.append(' ').appendCodePoint(previous).appendCodePoint(c);
        }
    }

    private static void appendLetter(StringBuilder out, int c) {
        int lower = Character.toLowerCase(c);
        switch (lower) {
            case 'ł' -> out.append('l');
            case 'ø' -> out.append('o');
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'đ', 'ð' -> out.append('d');
            case 'þ' -> out.append("th");
            case 'ı' -> out.append('i');
            case 'ħ' -> out.append('h');
            default -> out.appendCodePoint(lower);
        }
    }

    /// Characters that vanish inside a word instead of parting it.
    private static boolean joins(int c) {
        return switch (c) {
            case '\'', '’', '‘', 'ʼ', '*', '·', '.', '-', '‐', '‑', '\u00AD' -> true;
            default -> false;
        };
    }

    private static boolean isCjk(int c) {
        return c >= 0x2E80
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                };
    }

    /// Lower-case ASCII words with single spaces fold to themselves, which is most of what is
    /// typed.
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!word && (c != ' ' || space)) {
                return false;
            }
            space = !word;
        }
        return text.isEmpty() || !space;
    }
}
