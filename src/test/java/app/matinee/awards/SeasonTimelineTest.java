package app.matinee.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.SeasonEntry.Heading;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.awards.SeasonEntry.Showing;
import app.matinee.model.Honour;
import app.matinee.model.PartialDate;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeasonTimelineTest {

    @Test
    void laysReleasesAndCeremoniesOnOneLineOfTime() {
        assertThat(said(SeasonTimeline.of(AnoraSeason.releases(), AnoraSeason.honours())))
                .containsExactly(
                        "2024-05 with year",
                        "PREMIERE",
                        "77th Cannes Film Festival",
                        "2024-10 after 5",
                        "THEATRICAL",
                        "2024-12 after 2",
                        "National Board of Review 2024",
                        "AFI Awards 2024",
                        "2025-01 with year",
                        "82nd Golden Globe Awards",
                        "2025-02",
                        "30th Critics' Choice Awards",
                        "77th Directors Guild of America Awards",
                        "36th Producers Guild of America Awards",
                        "77th Writers Guild of America Awards",
                        "78th British Academy Film Awards",
                        "40th Independent Spirit Awards",
                        "31st Screen Actors Guild Awards",
                        "2025-03",
                        "97th Academy Awards");
    }

    @Test
    void putsWinsFirstAndKeepsTheOrderOfTheCategories() {
        Prizes critics =
                SeasonTimeline.ceremonies(AnoraSeason.honours()).stream()
                        .filter(p -> p.ceremony().name().startsWith("30th"))
                        .findFirst()
                        .orElseThrow();
        assertThat(critics.honours().stream().map(h -> h.category().name()))
                .containsExactly(
                        "Picture",
                        "Director",
                        "Actress",
                        "Supporting Actor",
                        "Acting Ensemble",
                        "Original Screenplay",
                        "Editing");
    }

    @Test
    void takesDatesAsPreciseAsTheyAreWithTheUndatedLast() {
        List<Release> releases =
                List.of(release(null), release("2024"), release("2024-05"), release("2024-05-21"));
        assertThat(said(SeasonTimeline.of(releases, List.of())))
                .containsExactly(
                        "2024-05 with year",
                        "THEATRICAL",
                        "THEATRICAL",
                        "2024",
                        "THEATRICAL",
                        "undated",
                        "THEATRICAL");
        assertThat(
                        SeasonTimeline.of(releases, List.of()).stream()
                                .filter(Showing.class::isInstance)
                                .map(entry -> ((Showing) entry).date()))
                .containsExactly(
                        new PartialDate("2024-05-21"),
                        new PartialDate("2024-05"),
                        new PartialDate("2024"),
                        null);
    }

    @Test
    void aFilterLeavesOnlyWinsOrOnlyOneBody() {
        List<Honour> all = AnoraSeason.honours();
        assertThat(SeasonFilter.ALL.withWinsOnly(true).of(all)).hasSize(15);
        long academy = all.getLast().body().id();
        assertThat(SeasonFilter.ALL.withBodies(Set.of(academy)).of(all)).hasSize(6);
        assertThat(SeasonFilter.ALL.withWinsOnly(true).showsReleases()).isFalse();
    }

    private static Release release(String date) {
        PartialDate on = date == null ? null : new PartialDate(date);
        return new Release(0, on, "", ReleaseKind.THEATRICAL, "", null, "");
    }

    private static List<String> said(List<SeasonEntry> entries) {
        return entries.stream()
                .map(entry ->
                        switch (entry) {
                            case Heading h -> heading(h);
                            case Showing s -> s.release().kind().name();
                            case Prizes p -> p.ceremony().name();
                        })
                .toList();
    }

    private static String heading(Heading heading) {
        PartialDate period = heading.period();
        return (period == null ? "undated" : period.iso())
                + (heading.withYear() ? " with year" : "")
                + (heading.monthsLater() == 0 ? "" : " after " + heading.monthsLater());
    }
}
