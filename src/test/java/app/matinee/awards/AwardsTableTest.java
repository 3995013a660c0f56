package app.matinee.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Category;
import app.matinee.model.Honour;
import app.matinee.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardsTableTest {

    private final AwardsTable table = new AwardsTable(Texts.english());

    @Test
    void writesAMarkdownTableInOrderOfTime() {
        List<String> lines = table.markdown(AnoraSeason.honours()).lines().toList();
        assertThat(lines).hasSize(2 + 37);
        assertThat(lines.getFirst())
                .isEqualTo("| Date | Ceremony | Category | Nominees | Result |");
        assertThat(lines.get(2))
                .isEqualTo(
                        "| 25 May 2024 | 77th Cannes Film Festival | Palme d'Or | Sean Baker | Won |");
    }

    @Test
    void escapesWhatWouldBreakATable() {
        Honour some = AnoraSeason.honours().getFirst();
        Honour odd =
                new Honour(
                        some.body(),
                        some.ceremony(),
                        new Category(1, 1, "Best | <b>", "", 0),
                        some.nomination());
        assertThat(table.markdown(List.of(odd))).contains("| Best \\| \\<b\\> |");
        assertThat(table.html(List.of(odd))).contains("<td>Best | &lt;b&gt;</td>");
    }
}
