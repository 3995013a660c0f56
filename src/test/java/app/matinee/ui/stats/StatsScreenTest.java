package app.matinee.ui.stats;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.PartialDate;
import app.matinee.model.PlacedOn;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.shell.ShellController;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatsScreenTest extends ScreenTest {

    @BeforeEach
    void lookBack() {
        for (int day = 1; day < 27; day += 2) {
            String date = "2024-%02d-%02d".formatted(1 + day % 12, day);
            var viewing = Viewing.on(anora, new PartialDate(date)).withRating(new Rating(90));
            wiring.journal().viewings().log(viewing);
        }
        light();
        open(ShellController.class, 1440, 900);
        OnFx.run(() -> wiring.navigation().go("stats"));
        await("the year", () -> words().contains("Your 2025 in films"));
    }

    @Test
    void aYearIsShownAndLeadsToItsFilms() {
        await("its viewing", () -> tile("Viewings").startsWith("1 "));

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await("the year before", () -> words().contains("Your 2024 in films"));
        await("its viewings", () -> tile("Viewings").startsWith("13 "));
        await("the actors", () -> said("Mikey Madison: one film, 13 viewings"));
        assertThat(said("Palme d’Or: one film, 13 viewings")).as("awards seen").isTrue();
        assertThat(said("Won something: one film, rated 4.5 on average")).isTrue();
        assertThat(said("Anora (2024), 13 times")).as("seen more than once").isTrue();
        snapshot("stats-light");
        dark();
        snapshot("stats-dark");

        robot.push(KeyCode.ALT, KeyCode.C);
        await("both years", () -> words().contains("2024 and 2025 in films"));
        await("their figures", () -> words().contains("13") && shown(".scale-pair"));
        snapshot("stats-compared");
        robot.push(KeyCode.ALT, KeyCode.C);
        await("one year", () -> words().contains("Your 2024 in films") && !shown(".scale-pair"));

        OnFx.run(() -> button("Films").fire());
        await("the library", () -> place().equals("library"));
        await("what was asked", () -> words().contains("2024"));
        assertThat(wiring.mirror().openFilm().dossierProperty().get()).isNotNull();
    }

    @Test
    void whatIsLoggedIsCountedWhereverOneLooksFrom() {
        await("its viewing", () -> tile("Viewings").startsWith("1 "));
        var log = Viewing.on(anora, new PartialDate("2025-06-01"));
        OnFx.run(() -> wiring.mirror().write(() -> wiring.journal().viewings().log(log)));
        await("one more", () -> tile("Viewings").startsWith("2 "));
    }

    @Test
    void aYearBecomesAPictureAndAPost() {
        Path file = home().resolve("year");
        outside.answer(file);
        await("the actors", () -> said("Mikey Madison: one film, one viewing"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        Path written = home().resolve("year.png");
        await("the picture", () -> Files.exists(written));
        Image picture = OnFx.get(() -> image(written));
        assertThat(picture.getWidth()).as("1080 wide, twice as fine").isEqualTo(2160);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        await("the desk", () -> place().equals("desk"));
        Writing post =
                wiring.journal().writings().all().stream()
                        .filter(piece -> piece.title().equals("My 2025 in films"))
                        .findFirst()
                        .orElseThrow();
        assertThat(post.text())
                .startsWith("In 2025 I saw one film in one viewing: 2 hours.")
                .contains("1. *Anora* (2024), by Sean Baker: 4½ stars")
                .contains("- **Actors**: Mikey Madison (1), Yura Borisov (1)")
                .contains("It began with *Anora* (2024) on 12 April 2025");
        assertThat(wiring.journal().pictures().on(new PlacedOn.OnWriting(post.id())))
                .singleElement()
                .satisfies(placed -> assertThat(placed.picture().width()).isEqualTo(2160));
        OnFx.run(wiring.mirror()::undo);
        await("all of it as one step", () -> wiring.journal().writings().find(post.id()).isEmpty());
    }

    private static Image image(Path file) {
        try {
            return new Image(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String place() {
        return wiring.navigation().placeProperty().get();
    }

    private boolean shown(String style) {
        Node node = stage.getScene().lookup(style);
        return node != null && node.getParent().getParent().isVisible();
    }

    private boolean said(String words) {
        return robot.lookup((Node n) -> n instanceof Button).queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .anyMatch(words::equals);
    }

    private Button button(String what) {
        return robot.lookup((Node n) ->
                        n instanceof Button b
                                && n.getStyleClass().contains("stats-tile")
                                && b.getAccessibleText() != null
                                && b.getAccessibleText().contains(" " + what + ","))
                .query();
    }

    private String tile(String what) {
        return button(what).getAccessibleText();
    }

    private List<String> words() {
        return robot.lookup((Node n) -> n instanceof Label).queryAll().stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }
}
