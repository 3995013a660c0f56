package app.matinee.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTotalTest {

    @Test
    void countsTheSeasonOfAnora() {
        Tally season = Tally.of(AnoraSeason.honours());
        assertThat(season).isEqualTo(new Tally(15, 35, 20, 2, 0));
    }

    @Test
    void sumsEachBodyInTheOrderOfTheSeasonWithListsTogether() {
        assertThat(BodyTotal.of(AnoraSeason.honours()).stream().map(BodyTotalTest::said))
                .containsExactly(
                        "Cannes 1 won 0 lost 0 named",
                        "lists 0 won 0 lost 2 named",
                        "Globes 0 won 5 lost 0 named",
                        "Critics' Choice 1 won 6 lost 0 named",
                        "Directors 1 won 0 lost 0 named",
                        "Producers 1 won 0 lost 0 named",
                        "Writers 1 won 0 lost 0 named",
                        "BAFTA 2 won 5 lost 0 named",
                        "Spirit 3 won 0 lost 0 named",
                        "Actors 0 won 3 lost 0 named",
                        "Academy 5 won 1 lost 0 named");
    }

    @Test
    void winsCountWithoutOfficialStandingNominationsDoNot() {
        Honour won = changed(Result.WON, Standing.UNOFFICIAL);
        Honour nominated = changed(Result.NOMINATED, Standing.UNOFFICIAL);
        assertThat(Tally.of(List.of(won, nominated))).isEqualTo(new Tally(1, 0, 0, 0, 0));
    }

    @Test
    void namesAWinnerAloneInFullAndOthersByTheLastName() {
        assertThat(brief(Result.WON, "Mikey Madison")).isEqualTo("Mikey Madison");
        assertThat(brief(Result.WON, "Alex Coco", "Sean Baker")).isEqualTo("Coco, Baker");
        assertThat(brief(Result.NOMINATED, "Yura Borisov")).isEqualTo("Borisov");
        assertThat(brief(Result.NOMINATED, "Lars von Trier")).isEqualTo("von Trier");
        assertThat(brief(Result.NOMINATED, "Bong Joon-ho")).isEqualTo("Bong");
        assertThat(brief(Result.NOMINATED, "Robert Downey Jr.")).isEqualTo("Downey Jr.");
        assertThat(brief(Result.NOMINATED, "Cher")).isEqualTo("Cher");
    }

    private static String brief(Result result, String... names) {
        Honour some = AnoraSeason.honours().getFirst();
        List<Nominee> nominees =
                List.of(names).stream().map(n -> new Nominee(0, n, null, null, false)).toList();
        return NomineeNames.brief(
                new Honour(
                        some.body(),
                        some.ceremony(),
                        some.category(),
                        some.nomination().withResult(result).withNominees(nominees)));
    }

    private static Honour changed(Result result, Standing standing) {
        Honour some = AnoraSeason.honours().getFirst();
        return new Honour(
                some.body(),
                some.ceremony(),
                some.category(),
                some.nomination().withResult(result).withStanding(standing));
    }

    private static String said(BodyTotal total) {
        Tally tally = total.tally();
        String name = total.isPooled() ? "lists" : total.bodies().getFirst().shownShortName();
        return "%s %d won %d lost %d named"
                .formatted(name, tally.wins(), tally.lost(), tally.namings());
    }
}
