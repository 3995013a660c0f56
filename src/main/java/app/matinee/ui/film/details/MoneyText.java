package app.matinee.ui.film.details;

import app.matinee.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Amounts of money as people type and read them: "6 m", "56.5 million", "USD 6,000,000", "€ 750
/// 000".
final class MoneyText {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<before>[$€£¥]|[A-Za-z]{3})?\\s*(?<number>\\d[\\d\\s,.\\u00A0\\u202F']*)\\s*"
                            + "(?<scale>thousand|million|billion|mio|mn|bn|k|m|b)?\\.?\\s*"
                            + "(?<after>[$€£¥]|[A-Za-z]{3,7})?",
                    Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> CURRENCIES =
            Map.ofEntries(
                    Map.entry("$", "USD"),
                    Map.entry("€", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("¥", "JPY"),
                    Map.entry("DOLLAR", "USD"),
                    Map.entry("DOLLARS", "USD"),
                    Map.entry("EURO", "EUR"),
                    Map.entry("EUROS", "EUR"),
                    Map.entry("POUND", "GBP"),
                    Map.entry("POUNDS", "GBP"),
                    Map.entry("YEN", "JPY"));
    private static final long MILLION = 1_000_000;
    private static final int GROUP = 3;

    private MoneyText() {}

    /// The amount a text spells, or empty if it spells none.
    ///
    /// @param usual the currency meant where the text names none
    static Optional<Money> read(String text, String usual) {
        Matcher typed = SHAPE.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        Optional<String> currency = currency(typed.group("before"), typed.group("after"), usual);
        Optional<BigDecimal> number = number(typed.group("number").strip());
        if (currency.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount =
                number.get()
                        .multiply(BigDecimal.valueOf(scale(typed.group("scale"))))
                        .setScale(0, RoundingMode.HALF_UP);
        return amount.toBigInteger().bitLength() < Long.SIZE - 1
                ? Optional.of(new Money(amount.longValueExact(), currency.get()))
                : Optional.empty();
    }

    /// As read on the page, without its currency: "6 m", "56.5 m", "750,000".
    static String brief(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return money.amount() < MILLION
                ? format.format(money.amount())
                : format.format(money.amount() / (double) MILLION) + " m";
    }

    /// As typed, exactly: "USD 6,000,000".
    static String exact(Money money, Locale locale) {
        return money.currency()
                + " "
                + NumberFormat.getIntegerInstance(locale).format(money.amount());
    }

    private static Optional<String> currency(String before, String after, String usual) {
        String named = before != null ? before : after;
        if (named == null) {
            return Optional.of(usual);
        }
        String word = named.toUpperCase(Locale.ROOT);
        String code = CURRENCIES.getOrDefault(word, word);
        boolean known =
                Currency.getAvailableCurrencies().stream()
                        .anyMatch(c -> c.getCurrencyCode().equals(code));
        return known ? Optional.of(code) : Optional.empty();
    }

    /// A number with separators: the last one is decimal unless three digits follow it, or it
    /// stands there more than once.
    private static Optional<BigDecimal> number(String text) {
        String digits = text.replaceAll("[\\s\\u00A0\\u202F']", "");
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(new BigDecimal(digits));
        }
        char separator = digits.charAt(last);
        boolean once = digits.indexOf(separator) == last;
        boolean mixed = digits.chars().filter(c -> c == '.' || c == ',').distinct().count() > 1;
        boolean decimal = once && (mixed || digits.length() - last - 1 != GROUP);
        String whole = decimal ? digits.substring(0, last) : digits;
        String fraction = decimal ? digits.substring(last + 1) : "";
        return Optional.of(new BigDecimal(whole.replaceAll("[.,]", "") + "." + fraction + "0"));
    }

    private static long scale(String word) {
        if (word == null) {
            return 1;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "k", "thousand" -> 1_000;
            case "bn", "b", "billion" -> 1_000 * MILLION;
            default -> MILLION;
        };
    }
}
