package app.matinee.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written reads back as what was written.
class MarkdownWriterTest {

    private final MarkdownWriter writer = new MarkdownWriter(MarkdownDialect.OWN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# One *two* **three**\n\nWords\\\nand `code` and ``a ` b``.",
                "- a\n- b\n\n  more\n- c\n  1. d\n  2. e",
                "- a\n\n* b",
                "> quoted\n> > twice\n\n---\n\n3. three\n4. four",
                "| a | b |\n|:-:|--:|\n| *x* | y \\| z |",
                "```java\nx ``` y\n```\n\n:::spoiler Title\ninside\n\n:::spoiler\ndeeper\n:::\n:::\n\nafter",
                "[words](https://example.org/a_(b)) ![what](film.jpg \"A \\\"quoted\\\" line\") ~~gone~~",
                "1\\. no list\n\n\\# no heading\n\n\\- no item\n\n\\:::spoiler no fold\n\n\\&amp; 5 &lt; 6",
            })
    void readsBackTheSame(String text) {
        List<Block> read = blocks(text);
        assertThat(blocks(writer.write(read))).isEqualTo(read);
    }

    @Test
    void wordsStayWordsWhateverTheyAreMadeOf() {
        Random random = new Random(7);
        String signs = "ab 1.*_`~[]()<>#+-=|:!&;\\\"'\n{}%$/é🎬";
        for (int n = 0; n < 800; n++) {
            StringBuilder words = new StringBuilder("x");
            for (int i = random.nextInt(14); i >= 0; i--) {
                int at =
                        signs.offsetByCodePoints(
                                0, random.nextInt(signs.codePointCount(0, signs.length())));
                words.insert(
                        random.nextBoolean() ? 0 : words.length(),
                        Character.toString(signs.codePointAt(at)));
            }
            String plain = words.toString().replaceAll("\\s+", " ").strip();
            List<Block> block = List.of(new Block.Paragraph(List.of(new Inline.Text(plain))));
            assertThat(blocks(writer.write(block))).as(plain).isEqualTo(block);
        }
    }

    private static List<Block> blocks(String text) {
        return new MarkdownText().parse(text).blocks().stream().map(PlacedBlock::block).toList();
    }
}
