package app.matinee.cli;

import app.matinee.model.Coded;
import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.settings.RatingScale;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes values the way the owner reads them.
final class Wording {

    private static final int TEN = 10;

    private final Texts texts;
    private final Say say;
    private final RatingScale scale;

    Wording(Texts texts, RatingScale scale) {
        this.texts = texts;
        this.say = new Say(texts);
        this.scale = scale;
    }

    /// "★★★★½", "9/10" or "90/100", as the settings say; "Not rated" for none.
    String rating(@Nullable Rating rating) {
        if (rating == null) {
            return texts.get("cli.word.notRated");
        }
        return switch (scale) {
            case STARS -> stars(rating.halfStars());
            case TEN -> tenths(rating) + "/10";
            case HUNDRED -> rating.value() + "/100";
        };
    }

    private static String stars(int halves) {
        return "★".repeat(halves / 2) + (halves % 2 == 0 ? "" : "½");
    }

    private static String tenths(Rating rating) {
        int rest = rating.value() % TEN;
        return rating.value() / TEN + (rest == 0 ? "" : "." + rest);
    }

    /// "12 April 2025", "April 2025", "2025", or "" where nothing is known.
    String date(@Nullable PartialDate date) {
        return date == null ? "" : say.date(date);
    }

    String time(@Nullable Integer minutes) {
        return minutes == null ? "" : say.minutes(minutes);
    }

    /// "USD 6,000,000".
    String money(@Nullable Money money) {
        return money == null ? "" : money.currency() + " " + say.number(money.amount());
    }

    /// "library, seen".
    static String words(List<? extends Coded> choices) {
        return choices.stream().map(Wording::word).collect(Collectors.joining(", "));
    }

    /// The word of a choice, which is the one in the JSON without its hyphens: "where to watch".
    static String word(Coded choice) {
        return choice.code().replace('-', ' ');
    }
}
