package app.matinee.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkdownTest {

    private static final Duration FAST = Duration.ofSeconds(10);

    private final MarkdownText markdown = new MarkdownText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "> ", "- ", "1. ", "*", "**a ", "_", "*a **b ", "~~", "~a", "`", "``a", "[",
                "![", "[a](", "[a](b", "![a](", "<", "<a ", "<!--", "&", "\\", "|", "|-", "(", "]",
                ":::spoiler a\n", ":::\n", "a\n---\n", "\t", "    ", "#", "# ", "\n", "\0", "\uD800",
                "https://", "a@b.", "<a>", "[a]: b\n", "[^", "| a ", "***a*"
            })
    void aThousandfoldMarkEndsFastAndGivesATree(String mark) {
        String hostile = mark.repeat(10_000);

        MarkdownDocument document =
                Assertions.assertTimeout(FAST, () -> markdown.parse(hostile + "end"));

        assertThat(document.html()).doesNotContain("\0");
        assertThat(document.plain()).isNotNull();
        assertThat(document).isEqualTo(markdown.parse(hostile + "end"));
        assertThat(document.hashCode()).isEqualTo(markdown.parse(hostile + "end").hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "1. "})
    void growingIndentEndsFast(String mark) {
        StringBuilder hostile = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            hostile.append(" ".repeat(i * 2)).append(mark).append("a\n");
        }

        MarkdownDocument document =
                Assertions.assertTimeout(FAST, () -> markdown.parse(hostile.toString()));

        assertThat(document.plain()).contains("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "*a* ", "[a](https://b.c) ", "a_", "<a>", "|a"})
    void aLineOfAMegabyteEndsFast(String part) {
        String hostile = part.repeat((1 << 20) / part.length());

        MarkdownDocument document = Assertions.assertTimeout(FAST, () -> markdown.parse(hostile));

        assertThat(document.plain()).contains("a");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyMixOfMarksIsSafeHtml(long seed) {
        String[] marks = {
            "*", "_", "[x](javascript:a)", "![y](data:b)", "<script>", "\n", "\n\n", "> ", "- ", "`",
            "~~", ":::spoiler t\n", ":::\n", "|", "\0", "word", "    ", "<img onerror=x>", "\"", "'"
        };
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                source.append(marks[random.nextInt(marks.length)]);
            }

            String html = markdown.parse(source.toString()).html();

            assertThat(html)
                    .as(source.toString())
                    .doesNotContain("<script", "\"javascript:", "\"data:", "<img onerror", "\0");
        }
    }
}
