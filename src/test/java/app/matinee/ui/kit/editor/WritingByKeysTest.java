package app.matinee.ui.kit.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Enter, Tab, pasting and finding do to a text; the caret is `|`.
class WritingByKeysTest {

    @Test
    void aListGoesOnWithItsNextMarkAndEndsAtAnEmptyItem() {
        assertThat(enter("- one|")).isEqualTo("- one\n- |");
        assertThat(enter("9. nine|")).isEqualTo("9. nine\n10. |");
        assertThat(enter("> said|")).isEqualTo("> said\n> |");
        assertThat(enter("> - said|")).isEqualTo("> - said\n> - |");
        assertThat(enter("  * on|e")).isEqualTo("  * on\n  * |e");
        assertThat(enter("- [x] seen|")).isEqualTo("- [x] seen\n- [ ] |");
        assertThat(enter("- one\n- |")).isEqualTo("- one\n|");
        assertThat(enter("Plain|")).isEqualTo("Plain|");
        assertThat(enter("-| one")).as("before the words").isEqualTo("-| one");
    }

    @Test
    void tabMovesAnItemDeeperAndBack() {
        assertThat(tab("- one|", false)).isEqualTo("  - one|");
        assertThat(tab("1. one|", false)).isEqualTo("   1. one|");
        assertThat(tab("  - one|", true)).isEqualTo("- one|");
        assertThat(tab("Plain|", false)).isEqualTo("Plain|");
    }

    @Test
    void whatIsPastedIsWrittenTheWayItIsMeant() {
        assertThat(Pasting.words("the film", "https://example.org/a_(b)", ""))
                .isEqualTo("[the film](https://example.org/a_%28b%29)");
        assertThat(Pasting.words("", "https://example.org", "")).isEqualTo("https://example.org");
        assertThat(
                        Pasting.words(
                                "",
                                "Bold and linked",
                                "<b>Bold</b> and <a href='https://x.org'>linked</a>"))
                .isEqualTo("**Bold** and [linked](https://x.org)");
        assertThat(Pasting.words("", "a  b", "<span>a  b</span>"))
                .as("formatting that says nothing")
                .isEqualTo("a  b");
        assertThat(Pasting.words("", "Film\tYear\nAnora\t2024", "<table><tr><td>Film"))
                .isEqualTo("| Film | Year |\n| --- | --- |\n| Anora | 2024 |\n");
    }

    @Test
    void wordsAreFoundAndReplacedAsAsked() {
        String text = "Ani, ani and Anita";
        assertThat(new Finder("ani", false, false).in(text)).hasSize(3);
        assertThat(new Finder("ani", true, false).in(text)).hasSize(1);
        assertThat(new Finder("ani", false, true).replaced(text, "$1"))
                .isEqualTo("$1, $1 and Anita");
        assertThat(Finder.NOTHING.in(text)).isEmpty();
    }

    @Test
    void aTableStandsOnLinesOfItsOwnWithItsFirstNameSelected() {
        TextEdit edit = MarkdownLines.table("Text", 4, 4, "Column");
        String after = edit.applyTo("Text");
        assertThat(after).startsWith("Text\n\n| Column | Column |\n| --- | --- |\n");
        assertThat(after.substring(edit.selectFrom(), edit.selectTo())).isEqualTo("Column");
    }

    @Test
    void whatStandsOnLinesOfItsOwnBringsNoBlankLinesThatAreThere() {
        assertThat(MarkdownLines.fitted("", "\n\n![](a)\n\n", "")).isEqualTo("![](a)\n\n");
        assertThat(MarkdownLines.fitted("One.", "\n\n![](a)\n\n", "Two."))
                .isEqualTo("\n\n![](a)\n\n");
        assertThat(MarkdownLines.fitted("One.\n", "\n\n![](a)\n\n", "\n\nTwo."))
                .isEqualTo("\n![](a)");
        assertThat(MarkdownLines.fitted("One ", "word", " two")).isEqualTo("word");
    }

    private static String enter(String text) {
        int caret = text.indexOf('|');
        String bare = text.replace("|", "");
        return MarkdownLines.enter(bare, caret).map(edit -> shown(edit, bare)).orElse(text);
    }

    private static String tab(String text, boolean back) {
        int caret = text.indexOf('|');
        String bare = text.replace("|", "");
        return MarkdownLines.indent(bare, caret, back).map(edit -> shown(edit, bare)).orElse(text);
    }

    private static String shown(TextEdit edit, String text) {
        return new StringBuilder(edit.applyTo(text)).insert(edit.selectTo(), '|').toString();
    }
}
