package app.matinee.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritersTest {

    private static final String SOURCE =
            """
            # What she *signed*

            Text with & and "quotes"\\
            broken, <https://example.org/?a=1&b=2>.

            > Quoted

            2. two
            3. three

            | Film | Year |
            |------|-----:|
            | Anora | 2024 |

            :::spoiler The <end>
            In the car.
            :::

            ![stairs](stairs.jpg "Up")
            """;

    private final MarkdownDocument document = new MarkdownText().parse(SOURCE);

    @Test
    void writesHtml() {
        assertThat(document.html(address -> "pictures/" + address))
                .isEqualTo(
                        """
                        <h1>What she <em>signed</em></h1>
                        <p>Text with &amp; and &quot;quotes&quot;<br>
                        broken, <a href="https://example.org/?a=1&amp;b=2">\
                        https://example.org/?a=1&amp;b=2</a>.</p>
                        <blockquote>
                        <p>Quoted</p>
                        </blockquote>
                        <ol start="2">
                        <li>two</li>
                        <li>three</li>
                        </ol>
                        <table>
                        <thead>
                        <tr><th>Film</th><th style="text-align: end">Year</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>Anora</td><td style="text-align: end">2024</td></tr>
                        </tbody>
                        </table>
                        <details>
                        <summary>The &lt;end&gt;</summary>
                        <p>In the car.</p>
                        </details>
                        <p><img src="pictures/stairs.jpg" alt="stairs" title="Up"></p>
                        """);
    }

    @Test
    void writesPlainText() {
        assertThat(document.plain())
                .isEqualTo(
                        """
                        What she signed
                        Text with & and "quotes" broken, https://example.org/?a=1&b=2.
                        Quoted
                        two
                        three
                        Film Year
                        Anora 2024
                        The <end>
                        In the car.
                        stairs""");
    }

    @Test
    void countsWordsNotMarks() {
        assertThat(new MarkdownText().parse("# One — *two*\n\n- three’s\n- 4\n\n---").words())
                .isEqualTo(4);
        assertThat(Words.count("寄生虫 is Parasite")).isEqualTo(5);
        assertThat(new MarkdownText().parse("word ".repeat(461)).minutesToRead()).isEqualTo(3);
    }
}
