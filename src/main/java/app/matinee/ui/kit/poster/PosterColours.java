package app.matinee.ui.kit.poster;

import app.matinee.ui.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The colours of the palettes, read from the token sheet, where they live so that style classes can
/// use them too.
final class PosterColours {

    private static final Pattern RULE = Pattern.compile("\\.(poster-\\w+)\\s*\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("-p-(\\w+):\\s*#(\\p{XDigit}{6})\\b");

    /// The four colours of a palette: ground and ink for the title, two more for the form.
    record Swatch(Color ground, Color ink, Color one, Color two) {}

    private final List<Swatch> swatches = new ArrayList<>();

    PosterColours() {
        Map<String, Swatch> found = new HashMap<>();
        Matcher rule = RULE.matcher(tokens());
        while (rule.find()) {
            found.put(rule.group(1), swatch(rule.group(2)));
        }
        for (Palette palette : Palette.values()) {
            @Nullable Swatch swatch = found.get(palette.styleClass());
            if (swatch == null) {
                throw new IllegalStateException("no colours for " + palette.styleClass());
            }
            swatches.add(swatch);
        }
    }

    Swatch of(Palette palette) {
        return swatches.get(palette.ordinal());
    }

    private static Swatch swatch(String body) {
        Map<String, Color> colours = new HashMap<>();
        Matcher token = TOKEN.matcher(body);
        while (token.find()) {
            colours.put(token.group(1), opaque(Integer.parseInt(token.group(2), 16)));
        }
        return new Swatch(
                colour(colours, "ground"),
                colour(colours, "ink"),
                colour(colours, "one"),
                colour(colours, "two"));
    }

    private static Color opaque(int rgb) {
        return new Color((rgb >> 16) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0, 1);
    }

    private static Color colour(Map<String, Color> colours, String token) {
        return Objects.requireNonNull(colours.get(token), token);
    }

    private static String tokens() {
        try (InputStream in = Theme.class.getResourceAsStream("tokens.css")) {
            if (in == null) {
                throw new IllegalStateException("the token sheet is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
