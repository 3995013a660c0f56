package app.matinee.ui.kit.poster;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A title broken into lines at the size that fills the poster's width best.
///
/// @param size the size of the face, in units of the poster
record TitleSetting(Face face, List<String> lines, double size) {

    /// The width a line may take, of 200.
    static final double WIDTH = 172;

    private static final double LARGEST = 56;
    private static final double TALLEST = 102;
    private static final int MOST_LINES = 7;
    private static final int MOST_LETTERS = 140;
    private static final int LONG_WORD = 18;

    /// One line more must make the letters this much larger to be worth it.
    private static final double WORTH_A_LINE = 0.84;

    private static final double MEASURED_AT = 100;

    /// The best setting of a title; a title without letters gives no lines.
    static TitleSetting of(String title, Face wanted) {
        Face face = wanted.covering(title);
        List<String> words = words(face.shown(shortened(title)));
        double[] widths = new double[words.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(words.get(i), face.font(MEASURED_AT));
        }
        TitleSetting best = new TitleSetting(face, List.of(), LARGEST);
        double bestScore = 0;
        for (int lines = 1; lines <= Math.min(MOST_LINES, words.size()); lines++) {
            TitleSetting tried = broken(face, words, widths, lines);
            double score = tried.size * Math.pow(WORTH_A_LINE, lines);
            if (score > bestScore) {
                best = tried;
                bestScore = score;
            }
        }
        return best;
    }

    /// The distance from the top of the first line's capitals to the last baseline.
    double height() {
        return lines.isEmpty() ? 0 : size * (face.capHeight() + face.leading() * (lines.size() - 1));
    }

    /// The width of some words in a font, in units of the poster.
    static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /// Breaks words into a number of lines so that the widest line is as narrow as can be.
    private static TitleSetting broken(Face face, List<String> words, double[] widths, int lines) {
        int n = words.size();
        double[][] widest = new double[lines + 1][n + 1];
        int[][] from = new int[lines + 1][n + 1];
        for (int used = 1; used <= lines; used++) {
            for (int end = used; end <= n; end++) {
                widest[used][end] = Double.MAX_VALUE;
                double line = 0;
                for (int start = end - 1; start >= used - 1; start--) {
                    line += widths[start];
                    double before = used == 1 ? (start == 0 ? 0 : Double.MAX_VALUE) : widest[used - 1][start];
                    if (Math.max(before, line) < widest[used][end]) {
                        widest[used][end] = Math.max(before, line);
                        from[used][end] = start;
                    }
                }
            }
        }
        List<String> broken = new ArrayList<>();
        int end = n;
        for (int used = lines; used >= 1; used--) {
            broken.addFirst(String.join("", words.subList(from[used][end], end)).strip());
            end = from[used][end];
        }
        double width = 0;
        for (String line : broken) {
            width = Math.max(width, width(line, face.font(MEASURED_AT)));
        }
        double fill = WIDTH / Math.max(width / MEASURED_AT, 0.01);
        double high = TALLEST / (face.capHeight() + face.leading() * (lines - 1));
        return new TitleSetting(face, List.copyOf(broken), Math.min(LARGEST, Math.min(fill, high)));
    }

    /// The pieces between which a line may break, each with the space that follows it: words, and the
    /// letters of scripts written without spaces.
    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(title);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            addPieces(words, title.substring(start, end));
            start = end;
        }
        return words;
    }

    /// A very long word is broken anywhere, as posters do, or it would be too small to read.
    private static void addPieces(List<String> words, String word) {
        int letters = word.codePointCount(0, word.length());
        int pieces = letters <= LONG_WORD ? 1 : (letters + 11) / 12;
        int from = 0;
        for (int i = 1; i <= pieces; i++) {
            int to = word.offsetByCodePoints(0, letters * i / pieces);
            words.add(word.substring(from, to));
            from = to;
        }
    }

    private static String shortened(String title) {
        String plain = title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (plain.codePointCount(0, plain.length()) <= MOST_LETTERS) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, MOST_LETTERS)).strip() + "…";
    }
}
