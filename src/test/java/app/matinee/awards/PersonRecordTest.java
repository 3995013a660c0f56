package app.matinee.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Companions;
import app.matinee.model.Honour;
import app.matinee.model.Nomination;
import app.matinee.model.PartialDate;
import app.matinee.model.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonRecordTest {

    private static final AwardBody ACADEMY = AwardBody.named("Academy Awards").withId(1);
    private long next = 1;

    private Honour honour(int year, Result result) {
        Ceremony ceremony =
                Ceremony.of(1, "Awards of " + year)
                        .withId(year)
                        .withDate(new PartialDate(String.valueOf(year)));
        Nomination made = Nomination.of(5, 1, result, List.of());
        Nomination n =
                new Nomination(
                        next++,
                        made.uuid(),
                        5,
                        made.films(),
                        List.of(),
                        "",
                        result,
                        made.standing(),
                        "",
                        "",
                        "");
        return new Honour(ACADEMY, ceremony, Category.named(year, "Directing"), n);
    }

    @Test
    void countsByYearWithTheYearsBetween() {
        PersonRecord record =
                PersonRecord.of(
                        List.of(
                                honour(2018, Result.NOMINATED),
                                honour(2021, Result.WON),
                                honour(2021, Result.NOMINATED)));
        assertThat(record.years())
                .extracting(PersonRecord.Year::year)
                .containsExactly(2018, 2019, 2020, 2021);
        assertThat(record.years().getLast().tally().wins()).isEqualTo(1);
        assertThat(record.years().getLast().tally().lost()).isEqualTo(1);
        assertThat(record.years().get(1).tally().nominations()).isZero();
        assertThat(record.whole().nominations()).isEqualTo(3);
    }

    @Test
    void hasNoYearsWhereNothingIsDated() {
        assertThat(PersonRecord.of(List.of()).years()).isEmpty();
    }

    @Test
    void tiesAreTwoOrThreeWinnersOfOneCategory() {
        Honour one = honour(1969, Result.WON);
        Honour other = honour(1969, Result.WON);
        assertThat(Ties.with(one, around(List.of(one, other)))).containsExactly(other);
        assertThat(Ties.with(one, around(List.of(one)))).isEmpty();
        assertThat(Ties.with(one, around(List.of(one, other, other, other))))
                .as("shared out, not tied for")
                .isEmpty();
        assertThat(Ties.with(honour(1969, Result.NOMINATED), around(List.of(one, other))))
                .isEmpty();
    }

    private static Companions around(List<Honour> winners) {
        return new Companions(Map.of(), Map.of(0L, winners));
    }
}
