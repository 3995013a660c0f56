package app.matinee.transfer.posts;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the readers of marks share.
final class Marks {

    private Marks() {}

    /// A text with other words in the place of each mark.
    static String replaced(Pattern mark, String text, Function<MatchResult, String> by) {
        return mark.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    /// A fold, as texts of the journal have it.
    static String fold(String title, String inside) {
        return "\n\n:::spoiler " + title.strip() + "\n" + inside.strip() + "\n:::\n\n";
    }

    /// The words of a group, "" where it took no part.
    static String words(@Nullable String group) {
        return group == null ? "" : group;
    }
}
