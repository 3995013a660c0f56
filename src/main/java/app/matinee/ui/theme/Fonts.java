package app.matinee.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that ship with the program. Families are named as CSS names them: every weight but the
/// bold is a family of its own, because JavaFX finds a loaded font by its family.
public final class Fonts {

    /// Text of the window: regular, italic, and semi-bold as its bold; figures are tabular.
    public static final String SANS = "Matinee Sans";

    /// The medium weight of [#SANS].
    public static final String SANS_MEDIUM = "Matinee Sans Medium";

    /// The semi-bold weight of [#SANS].
    public static final String SANS_SEMIBOLD = "Matinee Sans SemiBold";

    /// Reading prose and headings: regular, italic, bold.
    public static final String SERIF = "EB Garamond 12";

    /// The editor: regular, italic, bold.
    public static final String MONO = "JetBrains Mono";

    /// Posters: tall capitals.
    public static final String TALL = "Bebas Neue Bold";

    /// Posters: geometric bold.
    public static final String ROUND = "League Spartan";

    /// Posters: heavy grotesque.
    public static final String HEAVY = "Inter Display Black";

    private static final List<String> FILES =
            List.of(
                    "MatineeSans-Regular.otf",
                    "MatineeSans-Italic.otf",
                    "MatineeSans-Bold.otf",
                    "MatineeSansMedium.otf",
                    "MatineeSansSemiBold.otf",
                    "EBGaramond12-Regular.otf",
                    "EBGaramond12-Italic.otf",
                    "EBGaramond12-Bold.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-Bold.ttf",
                    "JetBrainsMono-Italic.ttf",
                    "BebasNeue-Bold.otf",
                    "LeagueSpartan-Bold.otf",
                    "InterDisplay-Black.otf");

    /// Loads all fonts; call once, before the first scene is shown.
    ///
    /// @throws IllegalStateException when a font is missing or cannot be read
    public void load() {
        for (String file : FILES) {
            load(file);
        }
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null || Font.loadFont(in, 14) == null) {
                throw new IllegalStateException("the font " + file + " cannot be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
