package app.matinee.ui.kit.poster;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a film's poster looks: palette, form, face and the place of the title. The same title, year and
/// seed give the same design on every machine and in every version.
///
/// @param titleAbove whether the title stands above the form, else below it
/// @param mirrored whether the form is drawn from right to left
public record PosterDesign(
        Palette palette, Form form, Face face, boolean titleAbove, boolean mirrored) {

    /// Picks the design of a film.
    ///
    /// @param year the film's year, null when unknown
    /// @param seed 0 at first; "another design" counts it up
    public static PosterDesign of(String title, @Nullable Integer year, int seed) {
        long bits = mixed(hash(folded(title) + '|' + (year == null ? "" : year) + '|' + seed));
        return new PosterDesign(
                Palette.values()[pick(bits, 0, Palette.values().length)],
                Form.values()[pick(bits, 16, Form.values().length)],
                Face.values()[pick(bits, 32, Face.values().length)],
                pick(bits, 44, 2) == 1,
                pick(bits, 54, 2) == 1);
    }

    private static int pick(long bits, int from, int count) {
        return (int) ((bits >>> from & 0x3FF) % count);
    }

    /// A fold of its own, apart from the one of the search, so that a better search never repaints
    /// posters: no marks, no case, only letters and digits.
    private static String folded(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /// FNV-1a, 64 bits, over UTF-16 units.
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /// The finishing step of SplitMix64: every bit of the result depends on every bit of the hash.
    private static long mixed(long hash) {
        long z = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
