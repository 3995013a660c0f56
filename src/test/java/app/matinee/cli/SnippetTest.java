package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final String LONG =
            "word ".repeat(60) + "Żuławski filmed it in Łódź. " + "after ".repeat(60);

    @Test
    void isCutAroundTheFirstMatchingWord() {
        String snippet = Snippet.of(LONG, "zulaw lodz");
        assertThat(snippet)
                .startsWith("…word")
                .contains("Żuławski filmed it in Łódź.")
                .endsWith("after…")
                .hasSizeLessThan(170);
    }

    @Test
    void beginsWithTheTextWhereNothingMatches() {
        assertThat(Snippet.of(LONG, "elsewhere")).startsWith("word word").endsWith("word…");
        assertThat(Snippet.of("Short.", "elsewhere")).isEqualTo("Short.");
        assertThat(Snippet.of("", "elsewhere")).isEmpty();
    }

    @Test
    void standsOnOneLine() {
        assertThat(Snippet.of("one\n\ntwo\tthree", "two")).isEqualTo("one two three");
    }

    @Test
    void findsWordsThatAreJoinedOrWrittenWithoutSpaces() {
        assertThat(Snippet.of("x ".repeat(80) + "(Ani’s—bill) end", "bill"))
                .contains("(Ani’s—bill) end");
        assertThat(Snippet.of("x ".repeat(80) + "寄生虫 end", "寄生虫")).contains("寄生虫 end");
    }

    @Test
    void cutsAnEndlessWordBetweenLetters() {
        String endless = "😀".repeat(400);
        assertThat(Snippet.of(endless, "x").codePoints().filter(c -> c == 0x1F600).count())
                .isBetween(70L, 90L);
        assertThat(Snippet.of(endless, "x")).doesNotContainPattern("[\\ud800-\\udbff]…");
    }
}
