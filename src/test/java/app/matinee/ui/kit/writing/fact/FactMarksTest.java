package app.matinee.ui.kit.writing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.markdown.MarkdownText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactMarksTest {

    private static final Source NTH =
            new Source(FactGroup.COMPUTED, "computed/nth", "the fifth [sic] in a row.", false, "");
    private static final Source CAST =
            new Source(FactGroup.CREDITS, "cast", "- Mikey Madison\n- Yura Borisov", true, "");

    @Test
    void marksAreFoundAgainAndNeverReachAReader() {
        String text = "It won, " + NTH.written() + " More." + CAST.written() + "End.";
        assertThat(FactMarks.in(text))
                .extracting(FactMark::key, FactMark::words, FactMark::lines)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(NTH.key(), NTH.words(), false),
                        org.assertj.core.groups.Tuple.tuple(CAST.key(), CAST.words(), true));
        String html = new MarkdownText().parse(text).html();
        assertThat(html)
                .doesNotContain("fact", ":::", "href")
                .contains("It won, the fifth [sic] in a row. More.", "<li>Mikey Madison</li>");
        assertThat(MarkdownText.withFacts().parse(text).blocks())
                .as("lines within marks have places of their own")
                .anyMatch(block -> text.startsWith("- Mikey", block.start()));
    }

    @Test
    void onlyWhatTheJournalSaysOtherwiseNowIsAChange() {
        String text = NTH.written() + CAST.written();
        assertThat(FactMarks.changed(text, List.of(NTH, CAST))).isEmpty();
        Source now = new Source(FactGroup.CREDITS, "cast", "- Mikey Madison", true, "");
        List<FactChange> changes = FactMarks.changed(text, List.of(NTH, now));
        assertThat(changes).hasSize(1);
        FactMark mark = changes.getFirst().mark();
        assertThat(text.substring(mark.from(), mark.to())).startsWith(":::fact cast");
        assertThat(changes.getFirst().written()).isEqualTo(":::fact cast\n- Mikey Madison\n:::");
    }
}
