package app.matinee.ui.film.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Seasons of an unusual size: sixty ceremonies with three hundred results, fourteen nominations in
/// one night, and none at all.
class LongSeasonTest extends ScreenTest {

    @Test
    void onlyWhatIsNearHasNodesAndTheKeyboardStillReachesAll() {
        long film = LongSeason.store(wiring.journal());
        openFilm(film);
        open(AwardsController.class, 960, 800);
        await("the season", () -> cards().stream().anyMatch(c -> edition(c) == 20));
        assertThat(cards().size()).as("cards with nodes at the top").isBetween(2, 30);
        OnFx.run(() -> robot.lookup(n -> Stop.of(n) != null).<Node>query().requestFocus());
        robot.push(KeyCode.END);
        await("the last card", () -> cards().stream().anyMatch(c -> edition(c) == 79));
        await("the keyboard on its last result", () -> focused().endsWith("nominated"));
        await("the first cards to be dropped", () -> cards().stream().noneMatch(c -> edition(c) == 22));
        assertThat(cards().size()).as("cards with nodes at the end").isLessThan(30);
        ScrollPane pane = robot.lookup(n -> n instanceof ScrollPane).query();
        assertThat(OnFx.get(() -> pane.getVvalue())).isGreaterThan(0.9);
        robot.push(KeyCode.HOME);
        await("the first card again", () -> cards().stream().anyMatch(c -> edition(c) == 20));
        assertThat(OnFx.get(() -> pane.getVvalue())).isLessThan(0.1);
    }

    @Test
    void showsANightOfFourteenAndAFilmOfNone() {
        long film = LongSeason.oneNight(wiring.journal());
        openFilm(film);
        open(AwardsController.class, 960, 640);
        await("the card", () -> cards().size() == 1);
        assertThat(OnFx.get(() -> cards().iterator().next().lines().size())).isEqualTo(14);
        snapshot("awards-fourteen");
        long none = wiring.mirror().films().all().stream()
                .filter(f -> f.title().equals("A film without a year"))
                .findFirst()
                .orElseThrow()
                .id();
        openFilm(none);
        await("the empty state", () -> robot.lookup("No awards yet").tryQuery().isPresent());
        snapshot("awards-none");
    }

    private Set<PrizesCard> cards() {
        return OnFx.get(() -> robot.lookup(n -> n instanceof PrizesCard).queryAllAs(PrizesCard.class));
    }

    private static int edition(PrizesCard card) {
        return Integer.parseInt(card.prizes().ceremony().name().split("th ")[0]);
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
    }
}
