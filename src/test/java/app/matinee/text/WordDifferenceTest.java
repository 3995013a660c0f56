package app.matinee.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.text.WordDifference.Kind;
import app.matinee.text.WordDifference.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void whatWasRemovedAndAddedStandsBetweenWhatStayed() {
        assertThat(WordDifference.between("The film is very long.", "The film is never long."))
                .containsExactly(
                        new Part(Kind.SAME, "The film is "),
                        new Part(Kind.REMOVED, "very "),
                        new Part(Kind.ADDED, "never "),
                        new Part(Kind.SAME, "long."));
    }

    @Test
    void equalTextsAreOnePartAndEmptyOnesNone() {
        assertThat(WordDifference.between("a b", "a b"))
                .containsExactly(new Part(Kind.SAME, "a b"));
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("", "new words"))
                .containsExactly(new Part(Kind.ADDED, "new words"));
    }

    @Test
    void thePartsAlwaysMakeUpBothTexts() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String before = text(random, random.nextInt(30));
            String after = text(random, random.nextInt(30));
            List<Part> parts = WordDifference.between(before, after);
            assertThat(without(parts, Kind.ADDED)).isEqualTo(before);
            assertThat(without(parts, Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void textsWithNothingInCommonStillMakeUpBoth() {
        String before = IntStream.range(0, 9_000).mapToObj(n -> "a" + n).collect(joined());
        String after = IntStream.range(0, 9_000).mapToObj(n -> "b" + n).collect(joined());
        List<Part> parts = WordDifference.between(before, after);
        assertThat(without(parts, Kind.ADDED)).isEqualTo(before);
        assertThat(without(parts, Kind.REMOVED)).isEqualTo(after);
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(" ");
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(_ ->
                        "abcd".charAt(random.nextInt(4)) + (random.nextInt(5) == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    private static String without(List<Part> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
