package app.matinee.ui.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.shell.ShellController;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A season, looked at in the real window: by mouse and by keys alone.
class SeasonScreenTest extends ScreenTest {

    private NightJournal night;

    @BeforeEach
    void openAwards() {
        night = NightJournal.fill(wiring.journal());
        OnFx.run(() -> wiring.mirror().load());
        open(ShellController.class, 1440, 900);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await("the season", () -> shows("12th Harbour Awards"));
    }

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
                                .orElseThrow()
                                .flags()
                                .catalogued());
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

    private void focus(String selector, String words) {
        OnFx.run(() -> find(selector, words).orElseThrow().requestFocus());
    }

    private boolean focused(String words) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null
                && owner.getAccessibleText() != null
                && owner.getAccessibleText().contains(words);
    }

    private List<String> said(String selector) {
        return OnFx.get(() -> nodes(selector).stream().map(Node::getAccessibleText).toList());
    }

    private Optional<Node> find(String selector, String words) {
        return nodes(selector).stream().filter(node -> words(node).contains(words)).findFirst();
    }

    private static String words(Node node) {
        String says = node.getAccessibleText();
        return node instanceof Labeled labeled ? labeled.getText() + says : "" + says;
    }

    private List<Node> nodes(String selector) {
        Parent root = stage.getScene().getRoot();
        return List.copyOf(root.lookupAll(selector));
    }

    private boolean shows(String words) {
        return OnFx.get(() ->
                Stream.of(".label", ".button")
                        .flatMap(selector -> nodes(selector).stream())
                        .filter(Labeled.class::isInstance)
                        .map(Labeled.class::cast)
                        .anyMatch(label -> words.equals(label.getText())));
    }
}
