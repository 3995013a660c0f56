package app.matinee.ui.library.watch;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Done;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmSummary;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Shelves;
import app.matinee.model.Watchlisting;
import app.matinee.settings.LibraryShape;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.shell.ShellController;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class WatchlistScreenTest extends ScreenTest {

    private long substance;

    /// The Substance beside The Tree of Life, with two services in two countries.
    private void openWatchlist() {
        Done<Long> added =
                wiring.journal()
                        .films()
                        .add(
                                Film.titled("The Substance")
                                        .withFacts(
                                                new FilmFacts(
                                                        2024,
                                                        141,
                                                        List.of("FR"),
                                                        List.of("en"),
                                                        List.of("Horror"),
                                                        null,
                                                        null))
                                        .withShelves(
                                                Shelves.LIBRARY.withWatchlist(
                                                        new Watchlisting(
                                                                new PartialDate("2024-09"),
                                                                "Everybody at work has seen it.",
                                                                1))));
        substance = added.value();
        keep(added);
        keep(wiring.journal().links().add(service("MUBI", "FR")));
        keep(wiring.journal().links().add(service("Kanopy", "US")));
        open(ShellController.class);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        await("the list", () -> titles().equals(List.of("The Substance", "The Tree of Life")));
    }

    private Link service(String site, String country) {
        return Link.of(substance, LinkKind.WHERE_TO_WATCH, "https://example.org/" + site, "")
                .withSite(site)
                .withCountry(country)
                .withTerms("subscription");
    }

    private void keep(Done<?> done) {
        OnFx.run(() -> wiring.mirror().committed(done.touched()));
    }

    @Test
    void theListSaysWhySinceWhenHowSoonAndWhere() {
        light();
        openWatchlist();
        await("the services", () -> words().contains("MUBI, subscription"));
        assertThat(words())
                .contains("Everybody at work has seen it.", "since September 2024", "Soon")
                .contains("Kanopy, subscription");
        OnFx.run(() ->
                app.settings()
                        .change(s ->
                                s.withLibrary(
                                        s.library()
                                                .withWatch(
                                                        s.library().watch().withCountry("FR")))));
        await("those of the country", () -> !words().contains("Kanopy, subscription"));
        assertThat(words()).contains("MUBI, subscription");
        snapshot("watchlist-light");

        robot.push(KeyCode.END);
        await("the second", () -> lead().equals("The Tree of Life"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await("it first", () -> titles().getFirst().equals("The Tree of Life"));
        assertThat(listing("The Tree of Life").priority()).isEqualTo(2);

        snapshot("watchlist-strip");
        robot.push(KeyCode.F2);
        await("why to be typed", () -> focused() instanceof TextArea);
        robot.write("Malick.").push(KeyCode.CONTROL, KeyCode.ENTER);
        await("why", () -> listing("The Tree of Life").why().equals("Malick."));
        OnFx.run(() -> wiring.mirror().undo());
        await("undone", () -> listing("The Tree of Life").why().isEmpty());
    }

    @Test
    void whatShallIWatchShowsAFilmWithReasonsAndLogsIt() {
        dark();
        openWatchlist();
        robot.push(KeyCode.CONTROL, KeyCode.R);
        await("a film", () -> words().contains("2 films fit"));
        String first = drawn();
        snapshot("watchlist-choose");
        robot.push(KeyCode.A);
        await("the other", () -> !drawn().equals(first));
        if (!drawn().equals("The Substance")) {
            robot.push(KeyCode.A);
        }
        await("The Substance", () -> drawn().equals("The Substance"));
        assertThat(words())
                .contains(
                        "You meant to watch it soon.",
                        "You have wanted to see it since September 2024.");

        robot.push(KeyCode.N);
        await("the other only", () -> words().contains("1 film fits"));
        assertThat(drawn()).isEqualTo("The Tree of Life");
        robot.push(KeyCode.L);
        await("the sheet gone", () -> !OnFx.get(() -> app.overlay().isShowing()));
        await(
                "the film, where its viewing is logged",
                () ->
                        wiring.mirror().requests().tabProperty().get().equals("journal")
                                && Objects.requireNonNull(
                                                wiring.mirror().openFilm().dossierProperty().get())
                                        .film()
                                        .title()
                                        .equals("The Tree of Life"));
    }

    @Test
    void wallAndTableStayAndThePlaceComesBackAsItWasLeft() {
        openWatchlist();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await("the table", () -> shape() == LibraryShape.TABLE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await("the library as a wall", () -> robot.lookup(".poster-wall").query().isVisible());
        assertThat(app.settings().get().library().shape()).isEqualTo(LibraryShape.WALL);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        await("the table again", () -> robot.lookup(".film-table").query().isVisible());
        snapshot("watchlist-table");
    }

    private LibraryShape shape() {
        return app.settings().get().library().watch().shape();
    }

    private String drawn() {
        return robot.lookup(".choose-words .display").queryAs(Labeled.class).getText();
    }

    private String lead() {
        return robot.lookup(".watch-cell")
                .match((Node node) ->
                        node.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("chosen")))
                .tryQuery()
                .map(Node::getAccessibleText)
                .map(text -> text.substring(0, text.indexOf(',')))
                .orElse("");
    }

    private Watchlisting listing(String title) {
        return Objects.requireNonNull(
                wiring.journal()
                        .films()
                        .find(
                                wiring.mirror().films().all().stream()
                                        .filter(film -> film.title().equals(title))
                                        .findFirst()
                                        .orElseThrow()
                                        .id())
                        .orElseThrow()
                        .shelves()
                        .watchlist());
    }

    private List<String> titles() {
        return robot.lookup("#watchFilms")
                .tryQuery()
                .map(WatchlistScreenTest::list)
                .map(list -> list.getItems().stream().map(FilmSummary::title).toList())
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private static ListView<FilmSummary> list(Node node) {
        return (ListView<FilmSummary>) node;
    }

    private List<String> words() {
        return OnFx.get(() ->
                robot.lookup(".label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }
}
