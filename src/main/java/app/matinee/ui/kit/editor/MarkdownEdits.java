package app.matinee.ui.kit.editor;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the commands of the editor do to a text and its selection. Each takes its marks away again
/// where they stand already.
public final class MarkdownEdits {

    private static final String ADDRESS = "https://";
    private static final String FOLD = ":::";
    private static final String MARK = "^(#{1,6} |> |[-*+] |\\d{1,4}[.)] )";

    private MarkdownEdits() {}

    /// Two stars around the selection.
    public static TextEdit bold(String text, int from, int to) {
        int stars = starsAround(text, from, to);
        return stars >= 2 ? unwrap(text, from, to, 2) : wrap(text, from, to, "**");
    }

    /// One star around the selection.
    public static TextEdit italic(String text, int from, int to) {
        return starsAround(text, from, to) % 2 == 1
                ? unwrap(text, from, to, 1)
                : wrap(text, from, to, "*");
    }

    /// Two waves around the selection.
    public static TextEdit strike(String text, int from, int to) {
        boolean struck = from >= 2 && text.startsWith("~~", from - 2) && text.startsWith("~~", to);
        return struck ? unwrap(text, from, to, 2) : wrap(text, from, to, "~~");
    }

    /// The selection becomes the words of a link, its address is selected to be typed.
    public static TextEdit link(String text, int from, int to) {
        String words = "[" + text.substring(from, to) + "](" + ADDRESS + ")";
        int address = from + words.length() - 1;
        return from == to
                ? new TextEdit(from, to, words, from + 1, from + 1)
                : new TextEdit(from, to, words, address - ADDRESS.length(), address);
    }

    public static TextEdit heading(String text, int from, int to) {
        return lines(text, from, to, _ -> "## ");
    }

    public static TextEdit quote(String text, int from, int to) {
        return lines(text, from, to, _ -> "> ");
    }

    public static TextEdit bullets(String text, int from, int to) {
        return lines(text, from, to, _ -> "- ");
    }

    public static TextEdit numbers(String text, int from, int to) {
        return lines(text, from, to, line -> line + 1 + ". ");
    }

    /// Folds the selected lines; the fold's title is selected to be typed.
    ///
    /// @param title what stands for the title until then
    public static TextEdit spoiler(String text, int from, int to, String title) {
        int start = lineStart(text, from);
        int end = lineEnd(text, to);
        String head = FOLD + "spoiler ";
        String words = head + title + "\n" + text.substring(start, end) + "\n" + FOLD;
        int titleAt = start + head.length();
        return new TextEdit(start, end, words, titleAt, titleAt + title.length());
    }

    private static TextEdit wrap(String text, int from, int to, String mark) {
        String words = mark + text.substring(from, to) + mark;
        return new TextEdit(from, to, words, from + mark.length(), to + mark.length());
    }

    private static TextEdit unwrap(String text, int from, int to, int marks) {
        return new TextEdit(
                from - marks, to + marks, text.substring(from, to), from - marks, to - marks);
    }

    private static int starsAround(String text, int from, int to) {
        int stars = 0;
        while (stars < 3
                && from - stars > 0
                && to + stars < text.length()
                && text.charAt(from - stars - 1) == '*'
                && text.charAt(to + stars) == '*') {
            stars++;
        }
        return stars;
    }

    /// Puts a mark before each selected line, or takes it away where all of them have it.
    private static TextEdit lines(String text, int from, int to, IntFunction<String> mark) {
        int start = lineStart(text, from);
        int end = lineEnd(text, to);
        List<String> lines = List.of(text.substring(start, end).split("\n", -1));
        boolean marked =
                IntStream.range(0, lines.size())
                        .allMatch(i -> lines.get(i).startsWith(mark.apply(i)));
        String words =
                IntStream.range(0, lines.size())
                        .mapToObj(i -> {
                            String bare = lines.get(i).replaceFirst(MARK, "");
                            return marked ? bare : mark.apply(i) + bare;
                        })
                        .collect(Collectors.joining("\n"));
        int after = start + words.length();
        return lines.size() == 1
                ? new TextEdit(start, end, words, after, after)
                : new TextEdit(start, end, words, start, after);
    }

    private static int lineStart(String text, int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    private static int lineEnd(String text, int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }
}
