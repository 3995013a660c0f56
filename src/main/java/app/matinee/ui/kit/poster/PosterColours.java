package app.matinee.ui.kit.poster;

import app.matinee.ui.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of the palettes, read from the token sheet, where they live so that style classes can
/// use them too.
final class PosterColours {

    private static final Pattern RULE = Pattern.compile("\\.(poster-\\w+)\\s*\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("-p-(\\w+):\\s*(#\\p{XDigit}{6})\\b");

    /// The four colours of a palette: ground and ink for the title, two more for the form.
    record Swatch(Color ground, Color ink, Color one, Color two) {}

    private final Map<Palette, Swatch> swatches = new EnumMap<>(Palette.class);

    PosterColours() {
        Map<String, Swatch> found = new HashMap<>();
        Matcher rule = RULE.matcher(tokens());
        while (rule.find()) {
            found.put(rule.group(1), swatch(rule.group(2)));
        }
        for (Palette palette : Palette.values()) {
            Swatch swatch = found.get(palette.styleClass());
            if (swatch == null) {
                throw new IllegalStateException("no colours for " + palette.styleClass());
            }
            swatches.put(palette, swatch);
        }
    }

    Swatch of(Palette palette) {
        return swatches.get(palette);
    }

    private static Swatch swatch(String body) {
        Map<String, Color> colours = new HashMap<>();
        Matcher token = TOKEN.matcher(body);
        while (token.find()) {
            colours.put(token.group(1), Color.web(token.group(2)));
        }
        return new Swatch(
                colours.get("ground"), colours.get("ink"), colours.get("one"), colours.get("two"));
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
