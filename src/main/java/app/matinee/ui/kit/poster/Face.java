package app.matinee.ui.kit.poster;

import app.matinee.ui.theme.Fonts;
import java.util.Locale;
import javafx.scene.text.Font;

/// The four faces of poster titles, with the proportions that set lines of them well.
public enum Face {
    SERIF(Fonts.SERIF, false, 0.65, 0.93),
    TALL(Fonts.TALL, true, 0.7, 0.86),
    ROUND(Fonts.ROUND, false, 0.7, 1.0),
    HEAVY(Fonts.HEAVY, false, 0.73, 0.97);

    private final String family;
    private final boolean capitals;
    private final double capHeight;
    private final double leading;

    Face(String family, boolean capitals, double capHeight, double leading) {
        this.family = family;
        this.capitals = capitals;
        this.capHeight = capHeight;
        this.leading = leading;
    }

    /// The font of this face at a size in units of the poster.
    Font font(double size) {
        return Font.font(family, size);
    }

    /// The words as this face shows them.
    String shown(String words) {
        return capitals ? words.toUpperCase(Locale.ROOT) : words;
    }

    /// The height of a capital as a share of the size.
    double capHeight() {
        return capHeight;
    }

    /// The distance of two baselines as a share of the size.
    double leading() {
        return leading;
    }

    /// This face, or a heavier one that has the letters where this one lacks Cyrillic or Greek.
    Face covering(String words) {
        boolean cyrillic = has(words, Character.UnicodeScript.CYRILLIC);
        boolean greek = has(words, Character.UnicodeScript.GREEK);
        boolean lacking = this == ROUND && (cyrillic || greek) || this == TALL && greek;
        return lacking ? HEAVY : this;
    }

    private static boolean has(String words, Character.UnicodeScript script) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
    }
}
