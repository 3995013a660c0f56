package app.matinee.ui.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.kit.OnFx;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A season, looked at in the real window: by mouse and by keys alone.
class SeasonScreenTest extends AwardsPlaceTest {

    @Test
    void aSeasonTellsWhoWonWhatAndWhatIsSeen() {
        assertThat(said(".nominee-row"))
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("Best Picture, Lantern Street, won")
                                .contains("seen"))
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("Directing, Ines Aldana, Salt Weather, won")
                                .contains("not seen"));
        assertThat(shows("Seen 2 of 3")).isTrue();
        assertThat(said(".leader-row").getFirst())
                .contains("Lantern Street (2023)")
                .contains("3 nominations, 1 win");
        snapshot("season");
    }

    @Test
    void keysLeadToTheCeremonyBeforeAndBack() {
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await("the ceremony before", () -> shows("11th Harbour Awards"));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await("the later one", () -> shows("12th Harbour Awards"));
    }

    @Test
    void aNomineeGoesToTheWatchlistByKeyAndUndoTakesItOff() {
        focus(".nominee-row", "Ines Aldana");
        robot.type(KeyCode.W);
        await("the film on the watchlist", () -> listed("Salt Weather"));
        await("the focus to stay", () -> focused("Ines Aldana"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("the film off the watchlist", () -> !listed("Salt Weather"));
    }

    @Test
    void aReferenceFilmComesIntoTheLibraryByKey() {
        focus(".nominee-row", "Ines Aldana");
        robot.type(KeyCode.L);
        await(
                "the film in the library",
                () ->
                        wiring.mirror()
                                .films()
                                .find(night.film("Salt Weather"))
                                .filter(film -> film.flags().catalogued())
                                .isPresent());
    }

    @Test
    void enterOpensTheFilmAndEscapeComesBack() {
        focus(".leader-row", "Salt Weather");
        robot.type(KeyCode.ENTER);
        await(
                "the film",
                () -> {
                    var dossier = wiring.mirror().openFilm().dossierProperty().get();
                    return dossier != null && dossier.film().title().equals("Salt Weather");
                });
        assertThat(place()).isEqualTo("library");
        OnFx.run(() -> stage.getScene().lookup(".film-page").requestFocus());
        robot.type(KeyCode.ESCAPE);
        await("the awards again", () -> place().equals("awards"));
    }

    @Test
    void arrowsWalkFromLineToLine() {
        focus(".leader-row", "Lantern Street");
        robot.type(KeyCode.DOWN);
        await("the next film", () -> focused("Salt Weather"));
    }

    @Test
    void aCeremonyIsChosenByTyping() {
        robot.clickOn(find(".season-title", "12th").orElseThrow());
        robot.write("11th");
        robot.type(KeyCode.ENTER);
        await("the chosen ceremony", () -> shows("11th Harbour Awards"));
    }

    private String place() {
        return OnFx.get(() -> wiring.navigation().placeProperty().get());
    }

    private boolean listed(String title) {
        return wiring.mirror()
                .films()
                .find(night.film(title))
                .map(film -> film.flags().onWatchlist())
                .orElse(false);
    }
}
