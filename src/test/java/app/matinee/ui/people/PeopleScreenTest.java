package app.matinee.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.FilmField;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Credit;
import app.matinee.model.Done;
import app.matinee.model.Film;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PartialDate;
import app.matinee.model.PersonRef;
import app.matinee.model.Rating;
import app.matinee.model.Result;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.film.details.DetailsController;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.people.roll.PersonLine;
import app.matinee.ui.shell.ShellController;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PeopleScreenTest extends ScreenTest {

    private PersonRef baker;

    /// A second film of Sean Baker's, with the same actress, and a namesake of his.
    private void openPeople() {
        Film film = wiring.journal().films().find(anora).orElseThrow();
        baker = film.credits().getFirst().person();
        PersonRef madison = film.credits().get(1).person();
        keep(
                wiring.journal()
                        .films()
                        .add(
                                Film.titled("Red Rocket")
                                        .withCredits(
                                                List.of(
                                                        Credit.director(baker),
                                                        Credit.actor(madison, "Strawberry")))));
        keep(
                wiring.journal()
                        .films()
                        .add(
                                Film.titled("Rudderless")
                                        .withCredits(
                                                List.of(
                                                        Credit.actor(
                                                                PersonRef.unknown("Sean Baker"),
                                                                "")))));
        keep(
                wiring.journal()
                        .films()
                        .edit(
                                anora,
                                FilmField.RATING,
                                f -> f.withOpinion(f.opinion().withRating(new Rating(90)))));
        keep(
                wiring.journal()
                        .awards()
                        .addHonour(
                                AwardBody.named("Gotham Awards"),
                                Ceremony.of(0, "34th Gotham Awards")
                                        .withDate(new PartialDate("2024-12-02")),
                                "Best Director",
                                Nomination.of(
                                        0,
                                        anora,
                                        Result.WON,
                                        List.of(
                                                new Nominee(
                                                        0,
                                                        "Sean Baker",
                                                        baker.id(),
                                                        null,
                                                        false)))));
        open(ShellController.class);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        await("the people", () -> names().size() == 6);
    }

    private void keep(Done<?> done) {
        OnFx.run(() -> wiring.mirror().committed(done.touched()));
    }

    @Test
    void thePeopleOfMyFilmsAreFoundSortedAndLedToTheirFilms() {
        light();
        openPeople();
        assertThat(names().subList(0, 2))
                .as("those of most films first")
                .containsExactly("Sean Baker", "Mikey Madison");
        await("the page of the first", () -> name().equals("Sean Baker"));
        assertThat(words()).contains("1 of 2", "Your mean of 1 rating", "director");
        assertThat(buttons(".film-card")).hasSize(2);
        assertThat(buttons(".partner"))
                .singleElement()
                .satisfies(partner ->
                        assertThat(partner.getAccessibleText())
                                .isEqualTo("Mikey Madison, 2 films"));
        snapshot("people-light");

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("boris");
        await("one of them", () -> names().equals(List.of("Yura Borisov")));
        robot.push(KeyCode.ENTER);
        await("his page", () -> name().equals("Yura Borisov"));

        OnFx.run(() -> robot.lookup(".film-card").queryAs(Button.class).fire());
        await("the film", () -> place().equals("library"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await("back at the person", () -> place().equals("people"));
        assertThat(name()).isEqualTo("Yura Borisov");
    }

    @Test
    void aPersonIsEditedInPlaceAndTheirAwardsLeadToTheSeason() {
        dark();
        openPeople();
        await("the page", () -> name().equals("Sean Baker"));
        robot.push(KeyCode.F2);
        await("the name to be typed", () -> focused() instanceof TextField);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Sean S. Baker").push(KeyCode.ENTER);
        await("the new name", () -> names().contains("Sean S. Baker"));

        Node born = robot.lookup(".person-facts .in-place-field").query();
        OnFx.run(born::requestFocus);
        robot.push(KeyCode.ENTER);
        await("the date to be typed", () -> focused() instanceof TextField);
        robot.write("26 February 1971").push(KeyCode.ENTER);
        await("when he was born", () -> words().contains("born 26 February 1971"));
        snapshot("people-dark");
        OnFx.run(() -> wiring.mirror().undo());
        await("undone", () -> !words().contains("born 26 February 1971"));

        Labeled ceremony =
                robot.lookup((Node node) ->
                                node instanceof Labeled labeled
                                        && "34th Gotham Awards".equals(labeled.getText()))
                        .queryAs(Labeled.class);
        OnFx.run(() -> ((Hyperlink) ceremony).fire());
        await("the awards", () -> place().equals("awards"));
        await("the season", () -> words().contains("34th Gotham Awards"));
    }

    @Test
    void namesakesAreOfferedAndMadeOneInAStep() {
        openPeople();
        await("the page", () -> name().equals("Sean Baker"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await("the two of one name", () -> names().equals(List.of("Sean Baker", "Sean Baker")));
        robot.push(KeyCode.CONTROL, KeyCode.M);
        await(
                "the namesake beside him",
                () ->
                        robot.lookup("#mergeDo").tryQueryAs(Button.class).isPresent()
                                && !robot.lookup("#mergeDo").queryAs(Button.class).isDisabled());
        snapshot("people-merge");
        OnFx.run(() -> robot.lookup("#mergeDo").queryAs(Button.class).fire());
        await("nobody of one name", () -> names().isEmpty());
        await("his three films", () -> buttons(".film-card").size() == 3);
        OnFx.run(() -> wiring.mirror().undo());
        await("two again", () -> names().size() == 2);
    }

    @Test
    void aNameOnAFilmsPageLeadsToThePerson() {
        open(DetailsController.class);
        openFilm(anora);
        await("the cast", () -> row("Mikey Madison").isPresent());
        OnFx.run(() -> row("Mikey Madison").orElseThrow().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("her page", () -> place().equals("people"));
        await(
                "her",
                () ->
                        Optional.ofNullable(wiring.mirror().openPerson().pageProperty().get())
                                .filter(page -> page.person().name().equals("Mikey Madison"))
                                .isPresent());
    }

    private Optional<Node> row(String words) {
        return robot.lookup((Node node) ->
                        node instanceof InPlace
                                && node.getAccessibleText() != null
                                && node.getAccessibleText().contains(words))
                .tryQuery();
    }

    private List<String> names() {
        ListView<PersonLine> list =
                robot.lookup("#people").tryQuery().map(PeopleScreenTest::list).orElse(null);
        return list == null
                ? List.of()
                : list.getItems().stream().map(line -> line.person().name()).toList();
    }

    @SuppressWarnings("unchecked")
    private static ListView<PersonLine> list(Node node) {
        return (ListView<PersonLine>) node;
    }

    private String name() {
        return robot.lookup("#personName .label")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private List<Button> buttons(String selector) {
        return List.copyOf(robot.lookup(selector).queryAllAs(Button.class));
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

    private String place() {
        return wiring.navigation().placeProperty().get();
    }
}
