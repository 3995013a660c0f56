package app.matinee.awards.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.RealHistory;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What can be said of films over the real history.
class RealFactsTest {

    private static final PartialDate SPRING = new PartialDate("2025-04-30");

    private final AwardHistory history = RealHistory.read();
    private final Facts facts = new Facts(history, Texts.english());

    @Test
    void anora() {
        List<Fact> found = facts.of(film("Anora"), SPRING);
        assertThat(found)
                .extracting(Fact::sentence)
                .containsExactly(
                        "The fourth film to win both Cannes’ top prize and Best Picture.",
                        "Four Academy Awards in one night for Sean Baker, as many as Walt Disney, all for one film.",
                        "The fifth Palme d’Or in a row distributed in the US by Neon.",
                        "The first winner from the United States at Cannes since The Tree of Life.",
                        "The most wins at the 97th Academy Awards, five.");
        assertThat(found.getFirst().range()).isEqualTo("1946 to spring 2025");
        assertThat(found).extracting(fact -> fact.basis().size()).containsExactly(8, 8, 5, 2, 6);
    }

    @Test
    void beforeItWonThereIsNothingToSay() {
        assertThat(facts.of(film("Anora"), new PartialDate("2024-04"))).isEmpty();
        assertThat(facts.of(film("Anora"), new PartialDate("2025-01")))
                .extracting(Fact::sentence)
                .containsExactly(
                        "The fifth Palme d’Or in a row distributed in the US by Neon.",
                        "The first winner from the United States at Cannes since The Tree of Life.");
    }

    @Test
    void anInsertedFactIsFoundAgain() {
        PartialDate later = new PartialDate("2026-03-20");
        for (Fact fact : facts.of(film("Anora"), SPRING)) {
            assertThat(facts.find(fact.id(), film("Anora"), later))
                    .hasValueSatisfying(
                            again -> assertThat(again.sentence()).isEqualTo(fact.sentence()));
        }
    }

    @Test
    void aRecordHoldsUntilItIsBroken() {
        String shared =
                "14 nominations at the Academy Awards, as many as Titanic and La La Land and more than any other film.";
        assertThat(facts.of(film("All about Eve"), SPRING))
                .extracting(Fact::sentence)
                .contains(shared);
        PartialDate later = new PartialDate("2026-04");
        assertThat(facts.of(film("All about Eve"), later))
                .extracting(Fact::sentence)
                .doesNotContain(shared);
        assertThat(facts.of(film("Sinners"), later))
                .extracting(Fact::sentence)
                .contains("16 nominations at the Academy Awards, more than any other film.");
    }

    private UUID film(String title) {
        return RealHistory.film(history, title, null).uuid();
    }
}
