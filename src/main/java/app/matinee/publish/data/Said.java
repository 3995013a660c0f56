package app.matinee.publish.data;

import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.text.Numerals;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Values in the words of running text.
final class Said {

    private static final long MILLION = 1_000_000;

    private final Texts texts;
    private final Say say;
    private final Numerals numerals;

    Said(Texts texts) {
        this.texts = texts;
        this.say = new Say(texts);
        this.numerals = new Numerals(texts);
    }

    Texts texts() {
        return texts;
    }

    @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : say.date(date);
    }

    /// "$56.5 million", "$750,000", "CHF 2 million".
    @Nullable String money(@Nullable Money money) {
        if (money == null) {
            return null;
        }
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        String amount =
                money.amount() < MILLION
                        ? format.format(money.amount())
                        : texts.get(
                                "publish.money.million",
                                format.format(money.amount() / (double) MILLION));
        String sign = sign(money.currency());
        return Character.isLetter(sign.charAt(sign.length() - 1))
                ? sign + " " + amount
                : sign + amount;
    }

    private static String sign(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .findFirst()
                .map(known -> known.getSymbol(Locale.US))
                .orElse(currency);
    }

    /// "★★★★½".
    @Nullable String stars(@Nullable Rating rating) {
        if (rating == null) {
            return null;
        }
        int halves = rating.halfStars();
        return "★".repeat(halves / 2) + (halves % 2 == 0 ? "" : "½");
    }

    /// "4½ out of 5", for those who hear it.
    @Nullable String outOfFive(@Nullable Rating rating) {
        if (rating == null) {
            return null;
        }
        int halves = rating.halfStars();
        String half = halves % 2 == 0 ? "" : "½";
        String whole = halves < 2 ? half : halves / 2 + half;
        return texts.get("publish.rating", whole);
    }

    @Nullable String hours(@Nullable Integer minutes) {
        return minutes == null ? null : say.hours(minutes);
    }

    String list(List<String> items) {
        return numerals.list(items);
    }

    String cardinal(int number) {
        return numerals.cardinal(number);
    }
}
