package app.matinee.awards.table;

import app.matinee.model.Result;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Understands what tables say of a result.
final class ResultWords {

    private static final Pattern WON =
            Pattern.compile("won\\b.*|win|wins|winner\\b.*|w|yes|x|✓|✔|🏆|1st|first|first place|gold");
    private static final Pattern NOMINATED =
            Pattern.compile(
                    "nominated\\b.*|nomination|nominee|nom|n|no|lost|finalist|runner[- ]up|2nd( place)?"
                            + "|second( place)?|3rd( place)?|third( place)?");
    private static final Pattern NAMED =
            Pattern.compile("named\\b.*|honou?ree|honou?red|listed|top ten( film)?s?|recipient");
    private static final Pattern SHORTLISTED = Pattern.compile("short-?listed|shortlist|long-?listed");

    private ResultWords() {}

    /// The result meant, or empty where the words are none of a result.
    static Optional<Result> read(String words) {
        String said = words.strip().toLowerCase(Locale.ROOT);
        if (WON.matcher(said).matches()) {
            return Optional.of(Result.WON);
        }
        if (NOMINATED.matcher(said).matches()) {
            return Optional.of(Result.NOMINATED);
        }
        if (NAMED.matcher(said).matches()) {
            return Optional.of(Result.NAMED);
        }
        return SHORTLISTED.matcher(said).matches()
                ? Optional.of(Result.SHORTLISTED)
                : Optional.empty();
    }
}
