package app.matinee.ui.kit.writing.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks words that came from the journal, and finds them again.
public final class FactMarks {

    private static final Pattern WITHIN =
            Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.){0,4000})]\\(fact:([^)\\s]{1,400})\\)");
    private static final Pattern LINES =
            Pattern.compile(
                    "^:::fact (\\S{1,400})[ \\t]*\\n(.*?)\\n:::[ \\t]*$",
                    Pattern.MULTILINE | Pattern.DOTALL);

    private FactMarks() {}

    static String within(String key, String words) {
        String escaped = words.replace("[", "\\[").replace("]", "\\]");
        return "[" + escaped + "](fact:" + key + ")";
    }

    static String around(String key, String words) {
        return ":::fact " + key + "\n" + words + "\n:::";
    }

    /// All marked words of a text, in order.
    public static List<FactMark> in(String text) {
        List<FactMark> marks = new ArrayList<>();
        Matcher within = WITHIN.matcher(text);
        while (within.find()) {
            String words = within.group(1).replace("\\[", "[").replace("\\]", "]");
            marks.add(new FactMark(within.start(), within.end(), within.group(2), words, false));
        }
        Matcher lines = LINES.matcher(text);
        while (lines.find()) {
            marks.add(
                    new FactMark(lines.start(), lines.end(), lines.group(1), lines.group(2), true));
        }
        marks.sort(Comparator.comparingInt(FactMark::from));
        return marks;
    }

    /// The marked words that the journal says otherwise now.
    public static List<FactChange> changed(String text, List<Source> sources) {
        List<FactChange> changes = new ArrayList<>();
        for (FactMark mark : in(text)) {
            sources.stream()
                    .filter(source -> source.key().equals(mark.key()))
                    .findFirst()
                    .filter(source -> !source.words().equals(mark.words()))
                    .ifPresent(source -> changes.add(new FactChange(mark, source.words())));
        }
        return changes;
    }
}
