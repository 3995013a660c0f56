package app.matinee.ui.library.watch;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmCounts;
import app.matinee.model.FilmFlags;
import app.matinee.model.FilmSummary;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Watchlisting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final FilmSummary epic = film(1, 201, 0, "2026-11", "slow");
    private final FilmSummary comedy = film(2, 91, 2, "2026-11", "light");
    private final FilmSummary unknown = film(3, null, 0, null, "light");
    private final List<FilmSummary> all = List.of(epic, comedy, unknown);

    private Suggesting suggesting() {
        return new Suggesting(
                film -> film == comedy ? List.of(mubi()) : List.of(), new Random(7), TODAY);
    }

    @Test
    void aWishLeavesWhatFitsTheTimeTheMoodAndTheService() {
        Wish time = Wish.ANYTHING.withMinutes(120);
        assertThat(suggesting().fitting(all, time))
                .as("a film of unknown length may take any")
                .containsExactly(comedy);
        assertThat(suggesting().fitting(all, Wish.ANYTHING.withTag("light")))
                .containsExactly(comedy, unknown);
        assertThat(suggesting().fitting(all, Wish.ANYTHING.withService("MUBI")))
                .containsExactly(comedy);
        assertThat(suggesting().draw(all, time.withTag("slow"))).isEmpty();
    }

    @Test
    void nothingComesTwiceWhileThereIsSomethingElseAndWhatIsPutOffNotAtAll() {
        Suggesting suggesting = suggesting();
        List<FilmSummary> drawn =
                List.of(
                        suggesting.draw(all, Wish.ANYTHING).orElseThrow(),
                        suggesting.draw(all, Wish.ANYTHING).orElseThrow(),
                        suggesting.draw(all, Wish.ANYTHING).orElseThrow());
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(all);
        suggesting.putOff(epic);
        suggesting.putOff(unknown);
        assertThat(suggesting.draw(all, Wish.ANYTHING)).contains(comedy);
        assertThat(suggesting.draw(all, Wish.ANYTHING)).contains(comedy);
    }

    @Test
    void oneOfTwoNeverComesTwiceInARow() {
        Suggesting suggesting = suggesting();
        List<FilmSummary> two = List.of(epic, comedy);
        FilmSummary before = suggesting.draw(two, Wish.ANYTHING).orElseThrow();
        for (int i = 0; i < 40; i++) {
            FilmSummary now = suggesting.draw(two, Wish.ANYTHING).orElseThrow();
            assertThat(now).isNotEqualTo(before);
            before = now;
        }
    }

    @Test
    void whatIsMeantNextOrHasWaitedLongComesFirstMoreOften() {
        FilmSummary old = film(4, 100, 0, "2021", "slow");
        Map<Long, Integer> first = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            FilmSummary drawn =
                    new Suggesting(_ -> List.of(), random, TODAY)
                            .draw(List.of(epic, comedy, old), Wish.ANYTHING)
                            .orElseThrow();
            first.merge(drawn.id(), 1, Integer::sum);
        }
        assertThat(first.get(comedy.id())).isGreaterThan(first.get(old.id()));
        assertThat(first.get(old.id())).isGreaterThan(2 * first.get(epic.id()));
    }

    private static Link mubi() {
        return Link.of(2, LinkKind.WHERE_TO_WATCH, "https://mubi.com", "").withSite("MUBI");
    }

    private static FilmSummary film(
            long id, @Nullable Integer minutes, int priority, @Nullable String since, String tag) {
        return new FilmSummary(
                id,
                "Film " + id,
                2024,
                "",
                minutes,
                null,
                new FilmFlags(FilmFlags.CATALOGUED | FilmFlags.WATCHLIST),
                FilmCounts.NONE,
                null,
                List.of(),
                List.of(),
                List.of(tag),
                "film " + id,
                "film " + id,
                0,
                null,
                0,
                new Watchlisting(since == null ? null : new PartialDate(since), "", priority));
    }
}
