package app.matinee.awards.history;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One award of a body over all its years, whatever it was called in one of them: the body and the
/// canonical name of the category.
///
/// @param name the canonical name, as some category writes it; two names that differ in case or in
///   the kind of their apostrophes are one prize
public record Prize(AwardBody body, String name) {

    /// What is given and not competed for.
    private static final Pattern SPECIAL =
            Pattern.compile(
                    "\\b(honorary|special|commendation|memorial|humanitarian|scientific|technical"
                            + "|sawyer|juvenile|lifetime|life achievement)\\b");

    /// The highest prizes of the great festivals, which went by other names at times.
    private static final Set<String> HIGHEST =
            Set.of("palme d'or", "golden lion", "golden bear", "golden leopard");

    /// What bodies call the best picture of the year.
    private static final Set<String> PICTURES =
            Set.of(
                    "best picture",
                    "picture",
                    "best film",
                    "film",
                    "feature",
                    "theatrical motion picture");

    /// What tells prizes apart.
    ///
    /// @param body the key of the body
    /// @param name the canonical name without differences of writing
    public record Key(long body, String name) {}

    public static Prize of(AwardBody body, Category category) {
        return new Prize(body, category.canonical());
    }

    public Key key() {
        return key(body.id(), name);
    }

    /// The key of the prize of this canonical name.
    public static Key key(long body, String canonical) {
        return new Key(body, plain(canonical));
    }

    /// Whether it is given to somebody rather than won against others: honorary, scientific and
    /// technical awards. Those are wins, but no nominations.
    public boolean special() {
        return isSpecial(name);
    }

    static boolean isSpecial(String canonical) {
        return SPECIAL.matcher(canonical.toLowerCase(Locale.ROOT)).find();
    }

    /// Whether it is the top prize of a festival.
    public boolean highest() {
        return HIGHEST.contains(plain(name));
    }

    /// Whether it is the one its body is known for: the top prize of a festival, or the best
    /// picture.
    public boolean great() {
        return highest() || PICTURES.contains(plain(name));
    }

    /// A name without differences of writing, to compare by.
    public static String plain(String name) {
        return name.replace('’', '\'').toLowerCase(Locale.ROOT).strip();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Prize prize && key().equals(prize.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
