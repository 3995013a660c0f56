package app.matinee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The contrast the look promises, computed from the token sheets themselves.
class TokenContrastTest {

    private static final List<String> TEXT =
            List.of("ink", "ink2", "ink3", "velvet-ink", "gold", "rust");
    private static final List<String> GROUNDS =
            List.of("wall", "rail", "page", "card", "hover", "field", "velvet-wash");

    enum Look {
        LIGHT(false, false),
        DARK(true, false),
        HIGH_CONTRAST_LIGHT(false, true),
        HIGH_CONTRAST_DARK(true, true);

        final Map<String, Color> tokens = new HashMap<>();

        Look(boolean dark, boolean contrast) {
            read("tokens.css", dark);
            if (contrast) {
                read("tokens-contrast.css", dark);
            }
        }

        private void read(String sheet, boolean dark) {
            String css = sheet(sheet);
            int media = css.indexOf("@media");
            add(css.substring(0, media));
            if (dark) {
                add(css.substring(media, css.indexOf("\n}\n", media)));
            }
        }

        private void add(String css) {
            Matcher m = Pattern.compile("-mt-([\\w-]+):\\s*(#\\p{XDigit}{6});").matcher(css);
            while (m.find()) {
                tokens.put(m.group(1), Color.web(m.group(2)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnEveryGround(Look look) {
        for (String text : TEXT) {
            for (String ground : GROUNDS) {
                assertThat(ratio(look, text, ground))
                        .as("%s on %s, %s", text, ground, look)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMainActionCanBeRead(Look look) {
        assertThat(ratio(look, "on-velvet", "velvet")).isGreaterThanOrEqualTo(4.5);
        assertThat(ratio(look, "on-velvet", "accent-hover")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void medalsAndOutlinesStandOut(Look look) {
        for (String ground : List.of("page", "card")) {
            assertThat(ratio(look, "gold-fill", ground)).isGreaterThanOrEqualTo(3);
            assertThat(ratio(look, "silver", ground)).isGreaterThanOrEqualTo(3);
        }
        assertThat(ratio(look, "gold-cup", "gold-fill")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void everyPosterTitleCanBeRead() {
        Matcher m =
                Pattern.compile("-p-ground: (#\\p{XDigit}{6}); -p-ink: (#\\p{XDigit}{6});")
                        .matcher(sheet("tokens.css"));
        int palettes = 0;
        while (m.find()) {
            palettes++;
            assertThat(ratio(Color.web(m.group(1)), Color.web(m.group(2))))
                    .as(m.group())
                    .isGreaterThanOrEqualTo(5);
        }
        assertThat(palettes).isEqualTo(12);
    }

    private static double ratio(Look look, String one, String other) {
        assertThat(look.tokens).containsKeys(one, other);
        return ratio(look.tokens.get(one), look.tokens.get(other));
    }

    /// The contrast ratio of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed())
                + 0.7152 * linear(c.getGreen())
                + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String sheet(String name) {
        try (var in = Theme.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
