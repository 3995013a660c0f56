package app.matinee.query;

import app.matinee.model.Coded;
import app.matinee.model.FilmKind;
import app.matinee.query.Query.Has;
import app.matinee.query.Query.Named;
import app.matinee.query.Query.Not;
import app.matinee.query.Query.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what stands behind a colon.
final class Values {

    /// The shelves, as films stand on them.
    static final List<String> SHELVES =
            List.of("catalogued", "watchlist", "owned", "reference", "all");

    /// What a film can be said to be.
    static final List<String> FACTS =
            List.of("seen", "liked", "reviewed", "rated", "owned", "watchlist", "reference");

    static final List<String> KINDS = Arrays.stream(FilmKind.values()).map(Coded::code).toList();

    /// Behind it, a character may be a whole name.
    private static final char LATIN_END = 0x250;

    private static final Set<String> YES = Set.of("yes", "any", "true", "some");
    private static final Set<String> NO = Set.of("no", "none", "false", "never");

    private Values() {}

    /// A value understood, or what is wrong with it and what was probably meant.
    sealed interface Value {
        record Understood(Query query) implements Value {}

        record Wrong(Doubt.Kind kind, String better) implements Value {}
    }

    static Value read(Key key, String text, boolean quoted) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!quoted && YES.contains(lower)) {
            return understood(new Has(key));
        }
        if (!quoted && NO.contains(lower)) {
            return understood(new Not(new Has(key)));
        }
        return switch (key.kind()) {
            case NAME -> understood(named(key, text, quoted));
            case NUMBER -> Ranges.numbers(key, lower);
            case DATE -> Ranges.dates(key, lower);
            case FACT -> new Value.Wrong(Doubt.Kind.FACT, "yes");
            case CHOICE -> choice(key, lower);
        };
    }

    /// A single letter of somebody's name is half the world's: it asks nothing yet.
    private static Query named(Key key, String text, boolean quoted) {
        boolean person =
                key == Key.DIRECTOR || key == Key.WRITER || key == Key.CAST || key == Key.PERSON;
        if (person && text.length() == 1 && text.charAt(0) < LATIN_END) {
            return Query.everything();
        }
        return key == Key.TEXT ? new Words(text, quoted) : new Named(key, text, quoted);
    }

    /// A fact by its name, null for a word that names none.
    static @Nullable Query fact(String word) {
        return switch (word) {
            case "seen", "watched" -> new Has(Key.SEEN);
            case "liked" -> new Has(Key.LIKED);
            case "reviewed" -> new Has(Key.REVIEWED);
            case "rated" -> new Has(Key.RATING);
            case "owned" -> new Has(Key.OWNED);
            case "watchlist" -> new Named(Key.SHELF, "watchlist", false);
            case "reference" -> new Named(Key.SHELF, "reference", false);
            default -> null;
        };
    }

    private static Value choice(Key key, String text) {
        if (key == Key.IS) {
            Query fact = fact(text);
            return fact == null ? wrong(text, FACTS) : understood(fact);
        }
        List<String> words = key == Key.SHELF ? SHELVES : KINDS;
        String known = key == Key.SHELF && text.equals("library") ? "catalogued" : text;
        return words.contains(known)
                ? understood(new Named(key, known, false))
                : wrong(text, words);
    }

    private static Value wrong(String text, List<String> words) {
        String better =
                words.stream()
                        .filter(word -> word.startsWith(text))
                        .findFirst()
                        .or(() -> Spelling.nearest(text, words))
                        .orElse("");
        return new Value.Wrong(Doubt.Kind.CHOICE, better);
    }

    static Value understood(Query query) {
        return new Value.Understood(query);
    }
}
