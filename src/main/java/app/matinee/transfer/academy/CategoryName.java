package app.matinee.transfer.academy;

import java.util.Locale;
import java.util.Set;

/// Turns the table's capitals into the form in which categories are kept: "ACTRESS IN A LEADING
/// ROLE" becomes "Actress in a Leading Role", "WRITING (Original Screenplay)" becomes "Writing
/// (Original Screenplay)".
final class CategoryName {

    private static final Set<String> SMALL = Set.of("a", "and", "for", "in", "of", "or", "the");

    private CategoryName() {}

    /// What stands in brackets is written as it should be already.
    static String of(String capitals) {
        int bracket = capitals.indexOf('(');
        String head = bracket < 0 ? capitals : capitals.substring(0, bracket);
        String tail = bracket < 0 ? "" : capitals.substring(bracket);
        StringBuilder out = new StringBuilder(capitals.length());
        for (String word : head.split("(?<=[ -])")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = SMALL.contains(lower.strip()) && !out.isEmpty();
            out.append(small ? lower : capitalised(lower));
        }
        return out.append(tail).toString();
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
