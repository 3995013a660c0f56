package app.matinee.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.PrizeLine.Prize;
import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.Nomination;
import app.matinee.model.Result;
import app.matinee.model.Uuid7;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrizeLineTest {

    private static final AwardBody CANNES = body(1, "Cannes Film Festival", "Cannes", "");
    private static final AwardBody BAFTA = body(2, "British Academy", "BAFTA", "BAFTA Award");
    private static final AwardBody ACADEMY = body(3, "Academy", "", "Academy Award");

    @Test
    void namesTheHighestPrizeOfAFestivalThenTheAcademys() {
        List<Honour> season = new ArrayList<>();
        season.add(honour(CANNES, "Palme d’Or", Result.WON));
        season.addAll(times(3, honour(BAFTA, "Film", Result.WON)));
        season.addAll(times(2, honour(ACADEMY, "Directing", Result.WON)));
        season.add(honour(ACADEMY, "Actor", Result.NOMINATED));
        season.add(honour(BAFTA, "Ten best", Result.NAMED));

        PrizeLine line = PrizeLine.of(season);

        assertThat(line.named())
                .containsExactly(
                        new Prize("Palme d’Or", "", "Cannes", 1),
                        new Prize("", "Academy Award", "Academy", 2));
        assertThat(line.wins()).isEqualTo(6);
        assertThat(line.nominations()).isEqualTo(7);
        assertThat(line.namings()).isEqualTo(1);
    }

    @Test
    void aSingleWinOfABodyWithoutANamedAwardIsNamedByItsCategory() {
        assertThat(PrizeLine.of(List.of(honour(CANNES, "Best Actress", Result.WON))).named())
                .containsExactly(new Prize("Best Actress", "", "Cannes", 1));
    }

    @Test
    void withoutAWinTheMostNominationsAreNamed() {
        List<Honour> season = new ArrayList<>(times(2, honour(BAFTA, "Film", Result.NOMINATED)));
        season.add(honour(CANNES, "Palme d’Or", Result.NOMINATED));

        PrizeLine line = PrizeLine.of(season);

        assertThat(line.wins()).isZero();
        assertThat(line.named()).containsExactly(new Prize("", "BAFTA Award", "BAFTA", 2));
    }

    @Test
    void aFilmWithoutHonoursHasNothingToSay() {
        assertThat(PrizeLine.of(List.of()).isEmpty()).isTrue();
    }

    private static List<Honour> times(int count, Honour honour) {
        return java.util.Collections.nCopies(count, honour);
    }

    private static Honour honour(AwardBody body, String category, Result result) {
        return new Honour(
                body,
                Ceremony.of(body.id(), body.name()),
                Category.named(1, category),
                Nomination.of(1, 1, result, List.of()));
    }

    private static AwardBody body(long id, String name, String shortName, String award) {
        return new AwardBody(id, Uuid7.next(), name, shortName, award, "");
    }
}
