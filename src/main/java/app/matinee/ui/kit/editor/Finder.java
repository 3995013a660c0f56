package app.matinee.ui.kit.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is searched for in a text.
///
/// @param words as typed; nothing is found while they are empty
/// @param letters whether capitals must be the same
/// @param whole whether only whole words are meant
record Finder(String words, boolean letters, boolean whole) {

    static final Finder NOTHING = new Finder("", false, false);

    /// A place where the words stand.
    record Place(int from, int to) {}

    /// The places in a text, in order.
    List<Place> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        Matcher found = pattern().matcher(text);
        while (found.find()) {
            places.add(new Place(found.start(), found.end()));
        }
        return places;
    }

    /// The text with other words at every place.
    String replaced(String text, String by) {
        return words.isEmpty()
                ? text
                : pattern().matcher(text).replaceAll(Matcher.quoteReplacement(by));
    }

    private Pattern pattern() {
        String quoted = Pattern.quote(words);
        String bounded = whole ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : quoted;
        return Pattern.compile(
                bounded, letters ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
