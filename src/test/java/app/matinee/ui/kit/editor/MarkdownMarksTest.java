package app.matinee.ui.kit.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain words | plain words",
                "of *Anora* is | of {mark:*}{italic:Anora}{mark:*} is",
                "it **changes** all | it {mark:**}{bold:changes}{mark:**} all",
                "> She is | {mark:> }She is",
                "## A part | {mark:## }{bold:A part}",
                "- one *two* | {mark:- }one {mark:*}{italic:two}{mark:*}",
                "12. twelfth | {mark:12. }twelfth",
                ":::spoiler The last scene | {mark::::spoiler The last scene}",
                "see [this](https://x.org) | see {mark:[}this{mark:](https://x.org)}",
                "**a *b* c** | {mark:**}{bold:a }{bold+mark:*}{bold+italic:b}{bold+mark:*}{bold: c}{mark:**}",
                "2 * 3 * 4 | 2 * 3 * 4",
                "snake_case_name | snake_case_name",
                "half **open | half **open"
            })
    void marksArePaleAndWhatTheyMeanWearsItsFace(String line, String drawn) {
        assertThat(drawn(line)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "***", "* **x*", "[](", "```", "~~~~", "____", "**", "![a](b)"})
    void theRunsAreAsLongAsTheLine(String line) {
        assertThat(MarkdownMarks.of(line).stream().mapToInt(MarkdownMarks.Run::length).sum())
                .isEqualTo(line.length());
    }

    @Test
    void aLineOfDataStaysPlain() {
        assertThat(MarkdownMarks.of("*a".repeat(50_000))).hasSize(1);
    }

    private static String drawn(String line) {
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (MarkdownMarks.Run run : MarkdownMarks.of(line)) {
            String words = line.substring(at, at + run.length());
            String styles = run.styles().stream().sorted().collect(Collectors.joining("+"));
            drawn.append(styles.isEmpty() ? words : "{" + styles + ":" + words + "}");
            at += run.length();
        }
        return drawn.toString();
    }
}
