package app.matinee.ui.kit.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the words of one line are drawn while it is written: marks pale, what they mean in its face.
///
/// Looks at one line only, so that a key costs one line; what the readers see is the preview's
/// affair.
final class MarkdownMarks {

    /// A run of characters and the style classes it wears.
    record Run(int length, Set<String> styles) {}

    private static final String MARK = "mark";
    private static final String BOLD = "bold";
    private static final String ITALIC = "italic";

    /// A line longer than this is somebody's data, not prose; it stays plain.
    private static final int LONGEST = 20_000;

    private static final Pattern WHOLE =
            Pattern.compile("\\s*(:::.*|```.*|-{3,}|\\*{3,}|_{3,})\\s*");
    private static final Pattern START =
            Pattern.compile("(\\s*)(?:(#{1,6} )|((?:> ?)+|[-*+] |\\d{1,4}[.)] ))");
    private static final Pattern INSIDE =
            Pattern.compile(
                    """
                    (?<code>`+)(?<codeText>[^`]+)\\k<code>\
                    |(?<strong>\\*\\*|__)(?=\\S)(?<strongText>.+?)(?<=\\S)\\k<strong>\
                    |(?<![\\w*])(?<emphasis>[*_])(?=[^\\s*_])(?<emphasisText>[^*_]*?\\S)\\k<emphasis>(?![\\w*])\
                    |(?<strike>~~)(?=\\S)(?<strikeText>.+?)(?<=\\S)~~\
                    |(?<open>!?\\[)(?<linkText>[^\\]]*)(?<close>\\]\\([^)\\s]*\\))\
                    """);

    private final List<Run> runs = new ArrayList<>();

    private MarkdownMarks() {}

    /// The runs of a line, without its line break; together as long as the line.
    static List<Run> of(String line) {
        MarkdownMarks marks = new MarkdownMarks();
        if (line.length() > LONGEST) {
            marks.add(line.length(), Set.of());
        } else if (WHOLE.matcher(line).matches()) {
            marks.add(line.length(), Set.of(MARK));
        } else {
            marks.line(line);
        }
        return marks.runs;
    }

    private void line(String line) {
        Matcher start = START.matcher(line);
        if (!start.lookingAt()) {
            inside(line, Set.of());
            return;
        }
        add(start.end(), Set.of(MARK));
        inside(line.substring(start.end()), start.group(2) == null ? Set.of() : Set.of(BOLD));
    }

    private void inside(String text, Set<String> face) {
        Matcher found = INSIDE.matcher(text);
        int done = 0;
        while (found.find()) {
            add(found.start() - done, face);
            if (found.group("code") != null) {
                around(found.group("code").length(), found.group("codeText"), null, face);
            } else if (found.group("strong") != null) {
                around(2, found.group("strongText"), BOLD, face);
            } else if (found.group("emphasis") != null) {
                around(1, found.group("emphasisText"), ITALIC, face);
            } else if (found.group("strike") != null) {
                around(2, found.group("strikeText"), "strike", face);
            } else {
                add(found.group("open").length(), with(face, MARK));
                inside(found.group("linkText"), face);
                add(found.group("close").length(), with(face, MARK));
            }
            done = found.end();
        }
        add(text.length() - done, face);
    }

    private void around(int mark, String text, @Nullable String style, Set<String> face) {
        add(mark, with(face, MARK));
        if (style == null) {
            add(text.length(), face);
        } else {
            inside(text, with(face, style));
        }
        add(mark, with(face, MARK));
    }

    private void add(int length, Set<String> styles) {
        if (length > 0) {
            runs.add(new Run(length, styles));
        }
    }

    private static Set<String> with(Set<String> face, String style) {
        Set<String> more = new TreeSet<>(face);
        more.add(style);
        return more;
    }
}
