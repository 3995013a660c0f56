package app.matinee.ui.kit.poster;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.kit.FxTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.theme.Fonts;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@FxTest
class PosterPainterTest {

    private static final Color VELVET_GROUND = Color.web("#7A1428");
    private static final Color VELVET_INK = Color.web("#F6E3D7");

    private static final Color VELVET_ONE = Color.web("#C62F45");
    private static final Color VELVET_TWO = Color.web("#3B0913");

    @BeforeAll
    static void loadFonts() {
        OnFx.run(() -> new Fonts().load());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "…",
                "M",
                "8½",
                "千と千尋の神隠し",
                "Сталкер",
                "Ζ",
                "ارض الاحلام",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                "a\u0000b\tc\nd",
                "\uD83C",
                "🎬🎞️",
                "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb, and All That"
            })
    void anyTitleFitsItsPoster(String title) {
        for (Face face : Face.values()) {
            TitleSetting setting = OnFx.get(() -> TitleSetting.of(title, face));
            assertThat(setting.size()).isBetween(1.0, 56.0);
            assertThat(setting.height()).isBetween(0.0, 103.0);
            for (String line : setting.lines()) {
                assertThat(width(setting, line)).isLessThan(TitleSetting.WIDTH + 1);
            }
        }
        assertThat(draw(title, Form.RINGS, 60).getWidth()).isEqualTo(60);
    }

    @Test
    void aTitleIsBrokenWhereItReadsLargest() {
        assertThat(OnFx.get(() -> TitleSetting.of("The Tree of Life", Face.SERIF)).lines())
                .containsExactly("The Tree", "of Life");
        assertThat(OnFx.get(() -> TitleSetting.of("Anora", Face.SERIF)).lines())
                .containsExactly("Anora");
    }

    @Test
    void aVeryLongTitleIsCutShort() {
        assertThat(OnFx.get(() -> TitleSetting.of("word ".repeat(200), Face.SERIF)).lines())
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void aFaceWithoutTheLettersGivesWay() {
        assertThat(Face.ROUND.covering("Сталкер")).isEqualTo(Face.HEAVY);
        assertThat(Face.TALL.covering("Κυνόδοντας")).isEqualTo(Face.HEAVY);
        assertThat(Face.ROUND.covering("Marty")).isEqualTo(Face.ROUND);
    }

    @ParameterizedTest
    @EnumSource
    void shapeAndWordsDoNotShareGround(Form form) {
        Image poster = draw("Marty", form, 200);
        var pixels = poster.getPixelReader();
        for (int y = 206; y < 300; y++) {
            for (int x = 0; x < 200; x++) {
                Color found = pixels.getColor(x, y);
                assertThat(between(found, VELVET_GROUND, VELVET_INK))
                        .as("%s at %d, %d of %s", found, x, y, form)
                        .isTrue();
            }
        }
        assertThat(carriesAShape(poster)).isTrue();
    }

    @Test
    void aPosterIsDrawnOnceAndComesAtOnceWhenKnown() {
        PosterText text = new PosterText("Anora", 2024, "Sean Baker");
        PosterDesign design = PosterDesign.of("Anora", 2024, 0);
        AtomicReference<Image> given = new AtomicReference<>();
        Image first =
                OnFx.get(() -> {
                    PosterPainter painter = new PosterPainter();
                    Image drawn = painter.image(text, 0, 120, 2);
                    assertThat(painter.image(design, text, 120, 2)).isSameAs(drawn);
                    painter.request(design, text, 120, 2, () -> true, given::set);
                    return drawn;
                });
        assertThat(given.get()).isSameAs(first);
        assertThat(first.getWidth()).isEqualTo(240);
        assertThat(first.getHeight()).isEqualTo(360);
    }

    private static Image draw(String title, Form form, double width) {
        PosterDesign design = new PosterDesign(Palette.VELVET, form, Face.ROUND, false, false);
        PosterText text = new PosterText(title, 1955, "Delbert Mann");
        return OnFx.get(() -> new PosterPainter().image(design, text, width, 1));
    }

    private static double width(TitleSetting setting, String line) {
        return OnFx.get(() -> TitleSetting.width(line, setting.face().font(setting.size())));
    }

    /// Whether a colour is one of two or a mixture of them, as the edges of letters are.
    private static boolean between(Color found, Color one, Color other) {
        return in(found.getRed(), one.getRed(), other.getRed())
                && in(found.getGreen(), one.getGreen(), other.getGreen())
                && in(found.getBlue(), one.getBlue(), other.getBlue());
    }

    private static boolean in(double value, double one, double other) {
        return value > Math.min(one, other) - 0.02 && value < Math.max(one, other) + 0.02;
    }

    private static boolean carriesAShape(Image poster) {
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
                Color found = poster.getPixelReader().getColor(x, y);
                if (found.equals(VELVET_ONE) || found.equals(VELVET_TWO)) {
                    return true;
                }
            }
        }
        return false;
    }
}
