package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void alignsCellsWhateverTheirLetters() {
        Columns columns = new Columns(2, Columns.Side.RIGHT);
        columns.add("7", "寄生虫", "2019");
        columns.add("12", "Amélie", "2001");
        columns.add("3", "Ame\u0301lie");
        assertThat(columns.lines())
                .containsExactly("   7  寄生虫  2019", "  12  Amélie  2001", "   3  Ame\u0301lie");
    }

    @Test
    void leavesNoGapForAColumnWithoutWords() {
        Columns columns = new Columns(0);
        columns.add("a", "", "b");
        columns.add("c", "", "d");
        assertThat(columns.lines()).containsExactly("a  b", "c  d");
    }

    @Test
    void keepsControlCharactersFromTheTerminal() {
        Columns columns = new Columns(0);
        columns.add("a\u001b[31mred\nline", "b");
        assertThat(columns.lines()).containsExactly("a [31mred line  b");
    }

    @Test
    void wrapsProseAtSpaces() {
        assertThat(Wrapped.to(10, "one two three four unbreakablyLong x"))
                .containsExactly("one two", "three four", "unbreakablyLong", "x");
    }
}
