package app.matinee.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    private final MarkdownText markdown = new MarkdownText();

    @Test
    void readsTheMarksOfALine() {
        assertThat(blocks("The *first* **hour** of ~~it~~ `now`  \nnext [here](https://example.org)"))
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        text("The "),
                                        new Inline.Emphasis(List.of(text("first"))),
                                        text(" "),
                                        new Inline.Strong(List.of(text("hour"))),
                                        text(" of "),
                                        new Inline.Strike(List.of(text("it"))),
                                        text(" "),
                                        new Inline.Code("now"),
                                        new Inline.LineBreak(),
                                        text("next "),
                                        new Inline.Link(
                                                URI.create("https://example.org"),
                                                List.of(text("here"))))));
    }

    @Test
    void readsEveryKindOfBlock() {
        List<Block> blocks =
                blocks(
                        """
                        ## Heading

                        > Quoted

                        3. third
                        4. fourth

                        - a

                        - b

                        ```java
                        code
                        ```

                        | Film | Year |
                        |:----:|-----:|
                        | Anora | 2024 |

                        ---

                        ![A stair](stair.jpg "The stairs")
                        """);

        assertThat(blocks)
                .containsExactly(
                        new Block.Heading(2, List.of(text("Heading"))),
                        new Block.Quote(List.of(paragraph("Quoted"))),
                        new Block.Listing(true, 3, true, List.of(item("third"), item("fourth"))),
                        new Block.Listing(false, 1, false, List.of(item("a"), item("b"))),
                        new Block.Code("java", "code\n"),
                        new Block.Table(
                                List.of(Block.Align.CENTRE, Block.Align.END),
                                row("Film", "Year"),
                                List.of(row("Anora", "2024"))),
                        new Block.Rule(),
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Picture("stair.jpg", "A stair", "The stairs"))));
    }

    @Test
    void foldsSpoilersAlsoInsideEachOther() {
        assertThat(
                        blocks(
                                """
                                before
                                :::spoiler The last scene
                                In the *car*.

                                :::spoiler
                                deeper
                                :::
                                - still inside
                                :::
                                after
                                """))
                .containsExactly(
                        paragraph("before"),
                        new Block.Spoiler(
                                "The last scene",
                                List.of(
                                        new Block.Paragraph(
                                                List.of(
                                                        text("In the "),
                                                        new Inline.Emphasis(List.of(text("car"))),
                                                        text("."))),
                                        new Block.Spoiler("", List.of(paragraph("deeper"))),
                                        new Block.Listing(
                                                false, 1, true, List.of(item("still inside"))))),
                        paragraph("after"));
    }

    @Test
    void anOpenSpoilerReachesToTheEndAndOtherColonsAreText() {
        assertThat(blocks(":::spoiler End\nall")).hasSize(1);
        assertThat(blocks(":::spoilers\n\n:::")).containsExactly(
                paragraph(":::spoilers"), paragraph(":::"));
    }

    @Test
    void makesLinksOfBareAddresses() {
        assertThat(blocks("see https://example.org/a now").toString())
                .contains("Link[target=https://example.org/a");
    }

    @Test
    void dropsLinksThatAreNotOfTheWebOrMailAndKeepsTheirWords() {
        for (String address :
                List.of(
                        "javascript:alert(1)",
                        "JaVaScRiPt:alert(1)",
                        "data:text/html,x",
                        "file:///etc/passwd",
                        "vbscript:x",
                        "relative/path",
                        "//host/path")) {
            assertThat(blocks("[words](<" + address + ">)"))
                    .as(address)
                    .containsExactly(paragraph("words"));
        }
        assertThat(markdown.parse("![seen](javascript:alert(1))").html()).isEqualTo("<p>seen</p>\n");
        assertThat(blocks("[m](mailto:a@example.org)").toString()).contains("mailto:a@example.org");
    }

    @Test
    void readsRawHtmlAsText() {
        assertThat(markdown.parse("a <b onclick=\"x()\">b</b>\n\n<script>alert(1)</script>").html())
                .isEqualTo(
                        "<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>\n"
                                + "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    }

    @Test
    void knowsWhereEachBlockStands() {
        String source = "# One\r\n\r\nTwo lines\r\nof text\r\n\r\n- item\r\n";
        MarkdownDocument document = markdown.parse(source);

        assertThat(document.blocks())
                .extracting(placed -> source.substring(placed.start(), placed.end()))
                .containsExactly("# One", "Two lines\r\nof text", "- item");
        assertThat(document.blockAt(source.indexOf("of"))).hasValue(1);
        assertThat(document.blockAt(source.length())).hasValue(2);
        assertThat(markdown.parse("\n\ntext").blockAt(0)).isEmpty();
    }

    @Test
    void anEmptyTextIsAnEmptyDocument() {
        assertThat(markdown.parse("")).isEqualTo(MarkdownDocument.EMPTY);
        assertThat(MarkdownDocument.EMPTY.html()).isEmpty();
        assertThat(MarkdownDocument.EMPTY.minutesToRead()).isZero();
    }

    private List<Block> blocks(String source) {
        return markdown.parse(source).blocks().stream().map(PlacedBlock::block).toList();
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(text(text)));
    }

    private static Block.Item item(String text) {
        return new Block.Item(List.of(paragraph(text)));
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(
                Arrays.stream(cells).map(cell -> List.of(text(cell))).toList());
    }
}
