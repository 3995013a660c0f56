package app.matinee.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reviews as people typed them into a form, in HTML of sorts.
class HtmlReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "plain words~plain words",
                "<i>Anora</i> is <b>loud</b>~*Anora* is **loud**",
                "<em>Anora </em>is~*Anora* is",
                "<i>In-Yun<i> means fate~*In-Yun* means fate",
                "an <i>open end~an *open end*",
                "a stray</i> end~a stray end",
                "<a href=\"https://boxd.it/4P7hnr\" rel=\"nofollow\">there</a>~[there](https://boxd.it/4P7hnr)",
                "<a href=\"javascript:alert(1)\">there</a>~there",
                "<script>alert(1)</script>seen~seen",
                "a <span style=\"color:red\">red</span> dress~a red dress",
                "fish &amp; chips, it&#39;s &quot;art&quot;~fish & chips, it's \"art\"",
                "5 * 3 and snake_case [x]~5 \\* 3 and snake\\_case \\[x\\]",
                "<h2>Part one</h2>then~## Part one||then",
                "<p>one<p>two~one||two",
                "one<br>two~one\\|two",
                "<blockquote>said he</blockquote>and left~> said he||and left",
                "<blockquote>said he<blockquote>and left~> said he||and left",
                "<ul><li>one<li>two</ul>~- one|- two",
                "<ol><li>one</li><li>two</li></ol>~1. one|2. two"
            })
    void writesTagsAsMarkdown(String html, String markdown) {
        assertThat(MarkdownText.ofHtml(html)).isEqualTo(markdown.replace("|", "\n"));
    }

    @Test
    void keepsTheLinesAndParagraphsAsTyped() {
        assertThat(MarkdownText.ofHtml("one\ntwo\r\n\r\nthree\n \n\n\nfour\n"))
                .isEqualTo("one\\\ntwo\n\nthree\n\nfour");
    }

    @Test
    void anItalicLeftOpenEndsWithItsParagraph() {
        assertThat(MarkdownText.ofHtml("see <i>Titane\n\nthen <i>Raw"))
                .isEqualTo("see *Titane*\n\nthen *Raw*");
    }

    @Test
    void nothingAtTheStartOfALineBecomesAHeadingOrAList() {
        assertThat(
                        MarkdownText.ofHtml(
                                "#1 of the year\n\n# not a heading\n\n- no list\n\n1. no list"))
                .isEqualTo("#1 of the year\n\n\\# not a heading\n\n\\- no list\n\n1\\. no list");
    }

    @Test
    void whatComesOutReadsAsTheSameWords() {
        String html = "<b>Bold</b> *stars* <i>and</i> ~~waves~~ `ticks` ![x](y) :::spoiler";
        MarkdownDocument read = new MarkdownText().parse(MarkdownText.ofHtml(html));
        assertThat(read.plain()).isEqualTo("Bold *stars* and ~~waves~~ `ticks` ![x](y) :::spoiler");
    }

    @Test
    void rubbishOfEveryKindIsReadWithoutComplaint() {
        String[] pieces = {
            "<i>",
            "</i>",
            "<b",
            ">",
            "<blockquote>",
            "\n\n",
            "\n",
            "&#0;",
            "&#39;",
            "<a href='",
            "'>",
            "<!--",
            "-->",
            "<ul><li>",
            "\0",
            "👩‍🎤",
            "<table><tr><td>",
            "<![CDATA[",
            "word "
        };
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(MarkdownText.ofHtml(html.toString())).doesNotContain("\0");
        }
    }
}
