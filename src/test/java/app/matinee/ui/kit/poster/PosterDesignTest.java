package app.matinee.ui.kit.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosterDesignTest {

    /// A poster must not change between versions: these were written down once.
    @ParameterizedTest
    @CsvSource({
        "Anora, 2024, 0, VELVET, ARCHES, HEAVY, false",
        "Anora, 2024, 6143, VELVET, RINGS, SERIF, false",
        "Parasite, 2019, 330, MOSS, STEPS, HEAVY, true",
        "Emilia Pérez, 2024, 1120, PLUM, VEIL, ROUND, false",
        "The Substance, 2024, 2204, SKY, SUN, TALL, false",
    })
    void aDesignStaysTheSame(
            String title, int year, int seed, Palette palette, Form form, Face face, boolean above) {
        PosterDesign design = PosterDesign.of(title, year, seed);
        assertThat(design.palette()).isEqualTo(palette);
        assertThat(design.form()).isEqualTo(form);
        assertThat(design.face()).isEqualTo(face);
        assertThat(design.titleAbove()).isEqualTo(above);
    }

    @Test
    void caseMarksAndPunctuationDoNotMatter() {
        assertThat(PosterDesign.of("  emilia perez! ", 2024, 3))
                .isEqualTo(PosterDesign.of("Emilia Pérez", 2024, 3));
    }

    @Test
    void yearAndSeedMatter() {
        PosterDesign first = PosterDesign.of("Little Women", 1994, 0);
        assertThat(PosterDesign.of("Little Women", 2019, 0)).isNotEqualTo(first);
        assertThat(PosterDesign.of("Little Women", 1994, 1)).isNotEqualTo(first);
    }

    @Test
    void everyPaletteFormAndFaceIsUsed() {
        Set<Object> used = new HashSet<>();
        IntStream.range(0, 400)
                .mapToObj(seed -> PosterDesign.of("Anora", null, seed))
                .forEach(
                        design -> {
                            used.add(design.palette());
                            used.add(design.form());
                            used.add(design.face());
                        });
        assertThat(used)
                .contains((Object[]) Palette.values())
                .contains((Object[]) Form.values())
                .contains((Object[]) Face.values());
    }
}
