package app.matinee.ui.film.details;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Several words in a line, between commas.
final class WordList {

    private WordList() {}

    static String join(List<String> words) {
        return String.join(", ", words);
    }

    /// The words in their order, none twice.
    static List<String> split(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        return List.copyOf(words.values());
    }
}
