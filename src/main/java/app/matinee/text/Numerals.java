package app.matinee.text;

import java.util.List;

/// Writes numbers and lists the way running text does: small numbers as words.
public final class Numerals {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FIRST_TEEN = 11;
    private static final int LAST_TEEN = 13;

    private final Texts texts;
    private final Say say;
    private final List<String> cardinals;
    private final List<String> ordinals;

    public Numerals(Texts texts) {
        this.texts = texts;
        this.say = new Say(texts);
        this.cardinals = List.of(texts.get("say.cardinals").split(","));
        this.ordinals = List.of(texts.get("say.ordinals").split(","));
    }

    /// "four", "nine", "10", "1,234"; "no" for 0.
    public String cardinal(int number) {
        return number < cardinals.size() ? cardinals.get(number) : say.number(number);
    }

    /// "first", "ninth", "10th", "21st".
    ///
    /// @param number 1 or more
    public String ordinal(int number) {
        return number <= ordinals.size() ? ordinals.get(number - 1) : shortOrdinal(number);
    }

    /// "1st", "97th".
    ///
    /// @param number 1 or more
    public String shortOrdinal(int number) {
        int teen = number % HUNDRED;
        int form = teen >= FIRST_TEEN && teen <= LAST_TEEN ? 0 : number % TEN;
        return texts.get("say.ordinal", form, say.number(number));
    }

    /// "A", "A and B", "A, B and C".
    public String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.getFirst();
            default ->
                    texts.get(
                            "say.list",
                            String.join(", ", items.subList(0, items.size() - 1)),
                            items.getLast());
        };
    }

    /// A sentence's beginning with a capital letter.
    public String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(texts.locale()) + text.substring(end);
    }
}
